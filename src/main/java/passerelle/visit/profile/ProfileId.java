package passerelle.visit.profile;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ProfileId(UUID value) implements Serializable {

    static ProfileId create() {
        return new ProfileId(UUID.randomUUID());
    }
}
