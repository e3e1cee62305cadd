package passerelle.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record DocumentId(UUID value) implements Serializable {

    static DocumentId create() {
        return new DocumentId(UUID.randomUUID());
    }
}
