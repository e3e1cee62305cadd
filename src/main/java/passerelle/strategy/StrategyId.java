package passerelle.strategy;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record StrategyId(UUID value) implements Serializable {

    static StrategyId create() {
        return new StrategyId(UUID.randomUUID());
    }
}
