package passerelle.result;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ResultId(UUID value) implements Serializable {

    static ResultId create() {
        return new ResultId(UUID.randomUUID());
    }
}
