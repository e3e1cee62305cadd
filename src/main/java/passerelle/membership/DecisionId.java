package passerelle.membership;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record DecisionId(UUID value) implements Serializable {

    static DecisionId create() {
        return new DecisionId(UUID.randomUUID());
    }
}
