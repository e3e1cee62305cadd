package passerelle.practice.received;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The file itself, until it is read: then it is a paper of its city or, refused, kept no longer. */
@Entity
class ReceivedBytes {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "form_id"))
    private ReceivedFormId form;

    private byte[] bytes;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected ReceivedBytes() {}

    ReceivedBytes(ReceivedFormId form, byte[] bytes) {
        this.form = form;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
