package passerelle.instrument;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record EditionId(UUID value) implements Serializable {

    static EditionId create() {
        return new EditionId(UUID.randomUUID());
    }
}
