package passerelle.intake;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A file itself, until the table is brought in or forgotten. */
@Entity
class EnclosedBytes {

    @EmbeddedId
    private IntakePlace id;

    private byte[] bytes;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected EnclosedBytes() {}

    EnclosedBytes(IntakePlace id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes.clone();
    }
}
