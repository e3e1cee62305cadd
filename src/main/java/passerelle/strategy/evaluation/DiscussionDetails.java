package passerelle.strategy.evaluation;

import java.time.LocalDate;
import passerelle.shared.RuleViolation;

/** When the evaluation was discussed with whom: one line of at most 200 characters, such as "Culture committee". */
public record DiscussionDetails(LocalDate on, String whom) {

    /** @throws RuleViolation when nobody is named, or in more than a line */
    public DiscussionDetails {
        whom = whom.strip();
        if (whom.isEmpty() || whom.length() > 200) {
            throw new RuleViolation("discussion.error.whom");
        }
    }

    @Override
    public String toString() {
        return on + ", " + whom;
    }
}
