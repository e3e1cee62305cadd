package passerelle.visit.profile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;
import passerelle.visit.VisitId;

/** What the visit saw in one area of the Index. Its text is a long text of its own. */
@Entity
class Finding {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FindingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    private String areaCode;
    private String indicatorCode;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private @Nullable AccountId author;

    private String authorName;
    private Instant recordedAt;
    private boolean withdrawn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Finding() {}

    @SuppressWarnings("NullAway.Init") // described before it is saved
    Finding(VisitId visit, FindingDetails details, Author author, Instant at) {
        this.id = FindingId.create();
        this.visit = visit;
        this.author = author.account();
        this.authorName = author.name();
        this.recordedAt = at;
        describe(details);
    }

    /** Whoever records it, by the name of that day; nobody when the system itself does. */
    record Author(@Nullable AccountId account, String name) {}

    final void describe(FindingDetails details) {
        checkStands();
        areaCode = details.area();
        indicatorCode = details.indicator();
        kind = details.kind();
    }

    void withdraw() {
        checkStands();
        withdrawn = true;
    }

    private void checkStands() {
        if (withdrawn) {
            throw new RuleViolation("finding.error.withdrawn");
        }
    }

    FindingId id() {
        return id;
    }

    VisitId visit() {
        return visit;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    FindingDetails details() {
        return new FindingDetails(areaCode, kind, indicatorCode);
    }
}
