package passerelle.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class DocumentBytes {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId document;

    private byte[] bytes;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected DocumentBytes() {}

    DocumentBytes(DocumentId document, byte[] bytes) {
        this.document = document;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
