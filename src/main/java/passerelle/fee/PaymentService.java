package passerelle.fee;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.document.FileContent;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The secretariat records what cities have paid. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class PaymentService {

    private final Fees fees;
    private final Payments payments;
    private final FeeBook book;
    private final FeeActs acts;
    private final Clock clock;

    PaymentService(Fees fees, Payments payments, FeeBook book, FeeActs acts, Clock clock) {
        this.fees = fees;
        this.payments = payments;
        this.book = book;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Records a payment, whole or in part.
     *
     * @throws RuleViolation when none is owed for the year, it was waived, or the day is still to come
     * @throws NeedsConfirmation, unless confirmed, when the fee was not called by then or more would be paid than owed
     */
    public PaymentId record(CityId city, int year, NewPayment payment, boolean confirmed) {
        var fee = book.owed(city, year);
        fee.checkPayment(payment, book.row(fee).paid(), confirmed, LocalDate.now(clock));
        fees.saveAndFlush(fee);
        var row = payments.saveAndFlush(new Payment(fee.id(), payment)).row();
        acts.follow(fee, "fee.paid", act -> act.to(payment.words()));
        return row.id();
    }

    /** It never arrived, or belongs to another fee. */
    public void withdraw(PaymentId id, Reason reason) {
        var payment = payments.findById(id).orElseThrow();
        payment.withdraw();
        payments.flush();
        var fee = fees.findById(payment.row().fee()).orElseThrow();
        acts.follow(
                fee,
                "fee.payment.withdrawn",
                act -> act.from(payment.row().words()).because(reason));
    }

    /** The proof of a payment, such as the bank's slip. */
    public void attach(PaymentId id, FileContent file) {
        var payment = payments.findById(id).orElseThrow();
        acts.attach(fees.findById(payment.row().fee()).orElseThrow(), file);
    }
}
