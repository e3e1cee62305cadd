package passerelle.fee;

import java.time.LocalDate;
import passerelle.shared.Euro;

/** Money that arrived for a fee and counts. */
public record PaymentRow(PaymentId id, FeeId fee, LocalDate on, Euro amount, String reference) {

    String words() {
        return on + " · " + amount.amount() + " EUR · " + reference;
    }
}
