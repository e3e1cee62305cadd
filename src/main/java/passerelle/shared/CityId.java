package passerelle.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record CityId(UUID value) implements Serializable {

    public static CityId create() {
        return new CityId(UUID.randomUUID());
    }
}
