package passerelle.remark;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record RemarkThreadId(UUID value) implements Serializable {

    static RemarkThreadId create() {
        return new RemarkThreadId(UUID.randomUUID());
    }
}
