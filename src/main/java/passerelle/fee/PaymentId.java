package passerelle.fee;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PaymentId(UUID value) implements Serializable {

    static PaymentId create() {
        return new PaymentId(UUID.randomUUID());
    }
}
