package passerelle.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AccountId(UUID value) implements Serializable {

    public static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }
}
