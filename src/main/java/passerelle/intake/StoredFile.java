package passerelle.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "intake_file")
class StoredFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "intake_id"))
    private IntakeId intake;

    private byte[] content;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected StoredFile() {}

    StoredFile(IntakeId intake, byte[] content) {
        this.intake = intake;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
