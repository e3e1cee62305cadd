package passerelle.membership;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record LetterId(UUID value) implements Serializable {

    static LetterId create() {
        return new LetterId(UUID.randomUUID());
    }
}
