package passerelle.membership;

import java.time.LocalDate;
import passerelle.shared.RuleViolation;

/** Who signed when: a name of at most 120 characters. */
public record Signature(LocalDate on, String signatory) {

    /** @throws RuleViolation without a name, or with one that is too long */
    public Signature {
        signatory = Signatory.name(signatory);
    }
}
