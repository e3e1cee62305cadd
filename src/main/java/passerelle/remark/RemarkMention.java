package passerelle.remark;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;

/** A remark that somebody shall read. */
@Entity
class RemarkMention {

    @EmbeddedId
    private Key key;

    private @Nullable Instant readAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected RemarkMention() {}

    RemarkMention(RemarkId remark, AccountId person) {
        this.key = new Key(remark, person);
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    boolean isUnreadBy(@Nullable AccountId person) {
        return readAt == null && key.account().equals(person);
    }

    @Embeddable
    record Key(
            @AttributeOverride(name = "value", column = @Column(name = "remark_id"))
            RemarkId remark,

            @AttributeOverride(name = "value", column = @Column(name = "account_id"))
            AccountId account)
            implements Serializable {}
}
