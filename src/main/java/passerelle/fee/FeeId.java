package passerelle.fee;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record FeeId(UUID value) implements Serializable {

    static FeeId create() {
        return new FeeId(UUID.randomUUID());
    }
}
