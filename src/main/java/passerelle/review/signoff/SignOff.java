package passerelle.review.signoff;

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
import passerelle.assessment.AssessmentId;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;

/** Whether a colleague agrees that the answers of a sheet are handed in. One at a time is asked. */
@Entity
class SignOff {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "assessment_id"))
    private AssessmentId assessment;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId colleague;

    @Enumerated(EnumType.STRING)
    private SignOffStatus status;

    private Instant askedAt;
    private String askedBy;
    private @Nullable Instant signedAt;

    @Embedded
    private SignedAnswers answers = SignedAnswers.NONE;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected SignOff() {}

    @SuppressWarnings("NullAway.Init") // asked before it is saved
    SignOff(AssessmentId assessment) {
        this.assessment = assessment;
    }

    /** Whatever was agreed before no longer counts. */
    void ask(AccountId colleague, String by, Instant at) {
        this.colleague = colleague;
        this.askedBy = by;
        this.askedAt = at;
        this.signedAt = null;
        this.answers = SignedAnswers.NONE;
        this.status = SignOffStatus.ASKED;
    }

    void sign(SignedAnswers seen, Instant at) {
        if (status != SignOffStatus.ASKED) {
            throw new RuleViolation("signoff.error.not.asked");
        }
        signedAt = at;
        answers = seen;
        status = SignOffStatus.SIGNED;
    }

    /** Somebody else came into the place of the colleague, who has not agreed yet. */
    void passTo(AccountId successor) {
        if (status != SignOffStatus.ASKED) {
            throw new RuleViolation("signoff.error.not.asked");
        }
        colleague = successor;
    }

    void takeBack() {
        if (!counts()) {
            throw new RuleViolation("signoff.error.not.asked");
        }
        status = SignOffStatus.TAKEN_BACK;
    }

    void use() {
        if (counts()) {
            status = SignOffStatus.USED;
        }
    }

    boolean counts() {
        return status == SignOffStatus.ASKED || status == SignOffStatus.SIGNED;
    }

    boolean isOf(AccountId person) {
        return colleague.equals(person);
    }
}
