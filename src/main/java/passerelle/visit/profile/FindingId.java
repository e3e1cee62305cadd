package passerelle.visit.profile;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record FindingId(UUID value) implements Serializable {

    static FindingId create() {
        return new FindingId(UUID.randomUUID());
    }
}
