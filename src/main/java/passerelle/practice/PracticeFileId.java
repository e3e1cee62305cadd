package passerelle.practice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record PracticeFileId(UUID value) implements Serializable {

    static PracticeFileId create() {
        return new PracticeFileId(UUID.randomUUID());
    }
}
