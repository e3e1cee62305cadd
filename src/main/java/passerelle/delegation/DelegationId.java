package passerelle.delegation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record DelegationId(UUID value) implements Serializable {

    static DelegationId create() {
        return new DelegationId(UUID.randomUUID());
    }
}
