package passerelle.learning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record LearningGroupId(UUID value) implements Serializable {

    static LearningGroupId create() {
        return new LearningGroupId(UUID.randomUUID());
    }
}
