package passerelle.strategy.evaluation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record DiscussionId(UUID value) implements Serializable {

    static DiscussionId create() {
        return new DiscussionId(UUID.randomUUID());
    }
}
