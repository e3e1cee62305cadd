package passerelle.strategy.evaluation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record EvaluationId(UUID value) implements Serializable {

    static EvaluationId create() {
        return new EvaluationId(UUID.randomUUID());
    }
}
