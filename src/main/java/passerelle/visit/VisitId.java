package passerelle.visit;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record VisitId(UUID value) implements Serializable {

    static VisitId create() {
        return new VisitId(UUID.randomUUID());
    }
}
