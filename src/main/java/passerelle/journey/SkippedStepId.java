package passerelle.journey;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record SkippedStepId(UUID value) implements Serializable {

    static SkippedStepId create() {
        return new SkippedStepId(UUID.randomUUID());
    }
}
