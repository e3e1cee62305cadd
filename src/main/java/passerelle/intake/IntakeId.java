package passerelle.intake;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record IntakeId(UUID value) implements Serializable {

    static IntakeId create() {
        return new IntakeId(UUID.randomUUID());
    }
}
