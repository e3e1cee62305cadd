package passerelle.mail;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record MailId(UUID value) implements Serializable {

    static MailId create() {
        return new MailId(UUID.randomUUID());
    }
}
