package passerelle.account.token;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PersonalTokenId(UUID value) implements Serializable {

    static PersonalTokenId create() {
        return new PersonalTokenId(UUID.randomUUID());
    }
}
