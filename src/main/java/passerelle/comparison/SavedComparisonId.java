package passerelle.comparison;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record SavedComparisonId(UUID value) implements Serializable {

    static SavedComparisonId create() {
        return new SavedComparisonId(UUID.randomUUID());
    }
}
