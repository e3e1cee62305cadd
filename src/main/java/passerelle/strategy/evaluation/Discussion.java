package passerelle.strategy.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/** A conversation about the evaluation with politicians or practitioners of the city. */
@Entity
class Discussion {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DiscussionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "evaluation_id"))
    private EvaluationId evaluation;

    private LocalDate heldOn;
    private String whom;
    private boolean withdrawn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Discussion() {}

    @SuppressWarnings("NullAway.Init") // described before it is saved
    Discussion(EvaluationId evaluation, DiscussionDetails details, LocalDate adoption, LocalDate today) {
        this.id = DiscussionId.create();
        this.evaluation = evaluation;
        describe(details, adoption, today);
    }

    /** @throws RuleViolation before the strategy was adopted, or in the future */
    final void describe(DiscussionDetails details, LocalDate adoption, LocalDate today) {
        checkStands();
        if (details.on().isAfter(today)) {
            throw new RuleViolation("discussion.error.future", details.on());
        }
        if (details.on().isBefore(adoption)) {
            throw new RuleViolation("discussion.error.early", details.on(), adoption);
        }
        heldOn = details.on();
        whom = details.whom();
    }

    void withdraw() {
        checkStands();
        withdrawn = true;
    }

    private void checkStands() {
        if (withdrawn) {
            throw new RuleViolation("discussion.error.withdrawn");
        }
    }

    DiscussionId id() {
        return id;
    }

    EvaluationId evaluation() {
        return evaluation;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    DiscussionDetails details() {
        return new DiscussionDetails(heldOn, whom);
    }
}
