package passerelle.membership;

import java.time.LocalDate;
import passerelle.audit.Act;
import passerelle.shared.RuleViolation;

/**
 * A letter of interest as somebody writes it down.
 *
 * @param position of the signatory, such as mayor; blank if unknown
 */
public record LetterDetails(LocalDate on, String signatory, String position, LetterForm form) {

    /** @throws RuleViolation without a signatory, or with texts that are too long */
    public LetterDetails {
        signatory = Signatory.name(signatory);
        position = Signatory.position(position);
    }

    /** As the history keeps it. */
    String words() {
        return on + ", " + signatory + (position.isBlank() ? "" : ", " + position) + ", " + Act.word(form);
    }
}
