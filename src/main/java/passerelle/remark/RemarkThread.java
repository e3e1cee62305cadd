package passerelle.remark;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentId;
import passerelle.shared.RuleViolation;

/** Remarks on one indicator or figure that answer one another, open until somebody resolves them. */
@Entity
class RemarkThread {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RemarkThreadId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assessment_id"))
    private AssessmentId assessment;

    private String field;
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RemarkCircle circle;

    private @Nullable Instant resolvedAt;
    private String resolvedBy = "";

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected RemarkThread() {}

    RemarkThread(AssessmentId assessment, RemarkPlace place, RemarkCircle circle) {
        this.id = RemarkThreadId.create();
        this.assessment = assessment;
        this.field = place.field();
        this.area = place.area();
        this.circle = circle;
    }

    void resolve(String by, Instant at) {
        if (resolvedAt != null) {
            throw new RuleViolation("remark.error.resolved");
        }
        resolvedAt = at;
        resolvedBy = by;
    }

    void reopen() {
        if (resolvedAt == null) {
            throw new RuleViolation("remark.error.open");
        }
        resolvedAt = null;
        resolvedBy = "";
    }

    /** Whoever says more has not done with it. */
    void goOn() {
        if (resolvedAt != null) {
            reopen();
        }
    }

    RemarkThreadId id() {
        return id;
    }

    AssessmentId assessment() {
        return assessment;
    }

    String field() {
        return field;
    }

    RemarkCircle circle() {
        return circle;
    }

    ThreadRow row(List<RemarkRow> remarks) {
        return new ThreadRow(id, field, circle, remarks, resolvedAt, resolvedBy);
    }
}
