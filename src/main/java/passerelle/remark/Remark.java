package passerelle.remark;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;

/** What somebody said, whose words are a text of their own; the history keeps what stood there before. */
@Entity
class Remark {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RemarkId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "thread_id"))
    private RemarkThreadId thread;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private @Nullable AccountId author;

    private String writtenBy;
    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Remark() {}

    Remark(RemarkThreadId thread, @Nullable AccountId author, String by, Instant at) {
        this.id = RemarkId.create();
        this.thread = thread;
        this.author = author;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    RemarkId id() {
        return id;
    }

    /** @param lines its own, one for each person that it mentions */
    RemarkRow row(List<RemarkLine> lines, @Nullable AccountId reader) {
        var words = lines.getFirst();
        return new RemarkRow(
                id,
                writtenBy,
                writtenAt,
                words.body(),
                reader != null && isBy(reader),
                words.revision() > 1 ? words.savedAt() : null,
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.mentioned()))
                        .toList(),
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.mention()))
                        .anyMatch(mention -> mention.isUnreadBy(reader)));
    }

    RemarkThreadId thread() {
        return thread;
    }

    /** @param person null for the system itself */
    boolean isBy(@Nullable AccountId person) {
        return Objects.equals(author, person);
    }
}
