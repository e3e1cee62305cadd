package passerelle.assessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record EvidenceId(UUID value) implements Serializable {

    static EvidenceId create() {
        return new EvidenceId(UUID.randomUUID());
    }
}
