package passerelle.practice.received;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ReceivedFormId(UUID value) implements Serializable {

    static ReceivedFormId create() {
        return new ReceivedFormId(UUID.randomUUID());
    }
}
