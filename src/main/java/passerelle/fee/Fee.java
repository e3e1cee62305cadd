package passerelle.fee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Euro;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** What a city owes for one calendar year of membership: EUR 5,000 for administrative costs (seed 004), as called. */
@Entity
class Fee {

    static final Euro STANDARD = Euro.of("5000.00");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FeeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Column(name = "fee_year")
    private int year;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount"))
    private Euro amount = STANDARD;

    private @Nullable LocalDate noticeOn;
    private String noticeReference = "";
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate waivedOn;
    private String waivedBy = "";
    private String waivedBecause = "";

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Fee() {}

    Fee(CityId city, int year) {
        this.id = FeeId.create();
        this.city = city;
        this.year = year;
    }

    /** Calls for the fee, or corrects the call. A notice goes out in its year or late in the year before. */
    void call(Notice notice, LocalDate due, LocalDate today) {
        refuseWhenWaived();
        if (notice.on().isAfter(today)) {
            throw new RuleViolation("fee.error.notice.future", notice.on());
        }
        if (notice.on().isBefore(LocalDate.of(year - 1, 10, 1))) {
            throw new RuleViolation("fee.error.notice.early", notice.on(), Integer.toString(year));
        }
        this.noticeOn = notice.on();
        this.noticeReference = notice.reference();
        this.amount = notice.amount();
        this.dueOn = due;
    }

    /** The notice was wrong and counts as never sent. */
    void takeBackNotice() {
        if (noticeOn == null) {
            throw new RuleViolation("fee.error.uncalled", Integer.toString(year));
        }
        this.noticeOn = null;
        this.noticeReference = "";
        this.dueOn = null;
        this.amount = STANDARD;
    }

    /**
     * Whether a payment may be recorded.
     *
     * @throws NeedsConfirmation, unless confirmed, when the fee was not called by then or more would be paid than owed
     */
    void checkPayment(NewPayment payment, Euro paidBefore, boolean confirmed, LocalDate today) {
        refuseWhenWaived();
        if (payment.on().isAfter(today)) {
            throw new RuleViolation("fee.error.payment.future", payment.on());
        }
        if (confirmed) {
            return;
        }
        if (noticeOn == null || payment.on().isBefore(noticeOn)) {
            throw new NeedsConfirmation("fee.warning.uncalled", Integer.toString(year));
        }
        if (paidBefore.amount().add(payment.amount().amount()).compareTo(amount.amount()) > 0) {
            throw new NeedsConfirmation("fee.warning.too.much", amount, paidBefore);
        }
    }

    void waive(LocalDate on, String by, Reason reason) {
        refuseWhenWaived();
        this.waivedOn = on;
        this.waivedBy = by;
        this.waivedBecause = reason.text();
    }

    void takeBackWaiver() {
        if (waivedOn == null) {
            throw new RuleViolation("fee.error.not.waived", Integer.toString(year));
        }
        this.waivedOn = null;
        this.waivedBy = "";
        this.waivedBecause = "";
    }

    private void refuseWhenWaived() {
        if (waivedOn != null) {
            throw new RuleViolation("fee.error.waived", Integer.toString(year), waivedOn);
        }
    }

    FeeRow row(List<PaymentRow> payments) {
        return new FeeRow(
                Optional.of(id),
                city,
                year,
                amount,
                noticeOn,
                noticeReference,
                dueOn,
                waivedOn,
                waivedBy,
                waivedBecause,
                payments);
    }

    FeeId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    int year() {
        return year;
    }
}
