package passerelle.comparison;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record OwnGroupId(UUID value) implements Serializable {

    static OwnGroupId create() {
        return new OwnGroupId(UUID.randomUUID());
    }
}
