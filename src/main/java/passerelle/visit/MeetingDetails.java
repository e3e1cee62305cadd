package passerelle.visit;

import java.time.LocalDate;
import passerelle.audit.Act;
import passerelle.shared.RuleViolation;

/**
 * When the visit meets whom: one line of at most 200 characters, such as "Head of education and three school heads".
 */
public record MeetingDetails(LocalDate on, String whom, Stakeholder stakeholder) {

    /** @throws RuleViolation when nobody is named, or in more than a line */
    public MeetingDetails {
        whom = whom.strip();
        if (whom.isEmpty() || whom.length() > 200) {
            throw new RuleViolation("meeting.error.whom");
        }
    }

    @Override
    public String toString() {
        return on + ", " + whom + ", " + Act.word(stakeholder);
    }
}
