package passerelle.fee;

import java.time.LocalDate;
import passerelle.shared.Euro;
import passerelle.shared.RuleViolation;

/** A call for the fee: its date, its reference of at most 60 characters and what it asks for. */
public record Notice(LocalDate on, String reference, Euro amount) {

    /** @throws RuleViolation for a reference that is too long or an amount of nothing */
    public Notice {
        reference = reference.strip();
        if (reference.length() > 60) {
            throw new RuleViolation("fee.error.reference");
        }
        if (amount.amount().signum() == 0) {
            throw new RuleViolation("fee.error.amount.zero");
        }
    }

    String words() {
        return on + " · " + amount.amount() + " EUR" + (reference.isBlank() ? "" : " · " + reference);
    }
}
