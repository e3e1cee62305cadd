package passerelle.remark;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record RemarkId(UUID value) implements Serializable {

    static RemarkId create() {
        return new RemarkId(UUID.randomUUID());
    }
}
