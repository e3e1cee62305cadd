package passerelle.membership;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record DeclarationId(UUID value) implements Serializable {

    static DeclarationId create() {
        return new DeclarationId(UUID.randomUUID());
    }
}
