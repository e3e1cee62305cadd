package passerelle.review;

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
import passerelle.assessment.AnswerKey;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.StoredValue;
import passerelle.instrument.IndicatorCode;

/** What the review thinks of one answer. It has a version of its own: two reviewers collide only on the same answer. */
@Entity
class ReviewDecision {

    @EmbeddedId
    private AnswerKey key;

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.OPEN;

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "not_applicable"))
    private StoredValue answer = StoredValue.BLANK;

    private String reason = "";

    @Embedded
    private AnswerBasis basis;

    private long revision;
    private Instant decidedAt;
    private String decidedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected ReviewDecision() {}

    @SuppressWarnings("NullAway.Init") // decided before it is saved
    ReviewDecision(AnswerKey key) {
        this.key = key;
    }

    void decide(Opinion opinion, AnswerBasis basis, String by, Instant at) {
        this.verdict = opinion.verdict();
        this.answer = StoredValue.of(opinion.answer());
        this.reason = opinion.reason();
        this.basis = basis;
        this.decidedBy = by;
        this.decidedAt = at;
        this.revision++;
    }

    AssessmentId assessment() {
        return key.assessment();
    }

    IndicatorCode indicator() {
        return key.indicator();
    }

    DecisionRow row() {
        return new DecisionRow(
                new Opinion(verdict, answer.read(), reason), basis.versions(), revision, decidedAt, decidedBy);
    }
}
