package passerelle.reuse;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AdaptationId(UUID value) implements Serializable {

    static AdaptationId create() {
        return new AdaptationId(UUID.randomUUID());
    }
}
