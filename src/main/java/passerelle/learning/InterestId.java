package passerelle.learning;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record InterestId(UUID value) implements Serializable {

    static InterestId create() {
        return new InterestId(UUID.randomUUID());
    }
}
