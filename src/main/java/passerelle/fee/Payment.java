package passerelle.fee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Euro;
import passerelle.shared.RuleViolation;

/** Money that arrived for a fee. One recorded by mistake is withdrawn and counts no more. */
@Entity
class Payment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PaymentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "fee_id"))
    private FeeId fee;

    private LocalDate paidOn;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount"))
    private Euro amount;

    private String reference;

    /** Null once withdrawn, so that the reference may be used again. */
    private @Nullable String liveReference;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Payment() {}

    Payment(FeeId fee, NewPayment payment) {
        this.id = PaymentId.create();
        this.fee = fee;
        this.paidOn = payment.on();
        this.amount = payment.amount();
        this.reference = payment.reference();
        this.liveReference = payment.reference();
    }

    void withdraw() {
        if (liveReference == null) {
            throw new RuleViolation("fee.error.payment.withdrawn", reference);
        }
        liveReference = null;
    }

    PaymentRow row() {
        return new PaymentRow(id, fee, paidOn, amount, reference);
    }
}
