package passerelle.comparison;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record BandScaleId(UUID value) implements Serializable {

    static BandScaleId create() {
        return new BandScaleId(UUID.randomUUID());
    }
}
