package passerelle.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.IndicatorCode;

/** A question with which an answer goes back to the city. It is the reviewers' own until it is sent. */
@Entity
@Table(name = "review_question")
class ReturnedQuestion {

    @EmbeddedId
    private Key key;

    private Instant askedAt;
    private String askedBy;
    private @Nullable LocalDate returnedOn;
    private String returnedBy = "";
    private @Nullable LocalDate deadline;

    @Embedded
    private AnswerBasis basis;

    private @Nullable LocalDate answeredOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected ReturnedQuestion() {}

    ReturnedQuestion(Key key, AnswerBasis basis, String by, Instant at) {
        this.key = key;
        this.basis = basis;
        this.askedBy = by;
        this.askedAt = at;
    }

    /** @param basis what the city finds when it comes back */
    void send(LocalDate deadline, AnswerBasis basis, String by, LocalDate today) {
        this.deadline = deadline;
        this.basis = basis;
        this.returnedBy = by;
        this.returnedOn = today;
    }

    void answered(LocalDate today) {
        answeredOn = today;
    }

    boolean isSent() {
        return returnedOn != null;
    }

    boolean isWithCity() {
        return returnedOn != null && answeredOn == null;
    }

    Key key() {
        return key;
    }

    QuestionRow row(QuestionWords words) {
        return new QuestionRow(
                key.number(), askedBy, returnedOn, returnedBy, deadline, answeredOn, basis.versions(), words);
    }

    @Embeddable
    record Key(
            @AttributeOverride(name = "value", column = @Column(name = "assessment_id"))
            AssessmentId assessment,

            @AttributeOverride(name = "value", column = @Column(name = "indicator_code"))
            IndicatorCode indicator,

            int number)
            implements Serializable {}
}
