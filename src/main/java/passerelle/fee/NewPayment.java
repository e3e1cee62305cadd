package passerelle.fee;

import java.time.LocalDate;
import passerelle.shared.Euro;
import passerelle.shared.RuleViolation;

/** Money that arrived: the day, the reference of the transfer (1 to 60 characters) and the amount, above zero. */
public record NewPayment(LocalDate on, String reference, Euro amount) {

    /** @throws RuleViolation without a reference or for an amount of nothing */
    public NewPayment {
        reference = reference.strip();
        if (reference.isBlank() || reference.length() > 60) {
            throw new RuleViolation("fee.error.payment.reference");
        }
        if (amount.amount().signum() == 0) {
            throw new RuleViolation("fee.error.amount.zero");
        }
    }

    String words() {
        return on + " · " + amount.amount() + " EUR · " + reference;
    }
}
