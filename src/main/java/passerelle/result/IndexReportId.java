package passerelle.result;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record IndexReportId(UUID value) implements Serializable {

    static IndexReportId create() {
        return new IndexReportId(UUID.randomUUID());
    }
}
