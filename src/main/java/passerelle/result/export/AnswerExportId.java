package passerelle.result.export;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AnswerExportId(UUID value) implements Serializable {

    static AnswerExportId create() {
        return new AnswerExportId(UUID.randomUUID());
    }
}
