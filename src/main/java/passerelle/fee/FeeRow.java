package passerelle.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Euro;

/**
 * The fee of a city for a year.
 *
 * @param id absent while nothing was recorded for the year
 * @param payments oldest first
 */
public record FeeRow(
        Optional<FeeId> id,
        CityId city,
        int year,
        Euro amount,
        @Nullable LocalDate noticeOn,
        String noticeReference,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate waivedOn,
        String waivedBy,
        String waivedBecause,
        List<PaymentRow> payments) {

    static FeeRow untouched(CityId city, int year) {
        return new FeeRow(Optional.empty(), city, year, Fee.STANDARD, null, "", null, null, "", "", List.of());
    }

    public FeeStatus status() {
        if (waivedOn != null) {
            return FeeStatus.WAIVED;
        }
        if (settledOn() != null) {
            return FeeStatus.PAID;
        }
        return noticeOn == null ? FeeStatus.UNCALLED : FeeStatus.CALLED;
    }

    /** The day on which the payments reached the amount, or that of the waiver. */
    public @Nullable LocalDate settledOn() {
        return waivedOn == null ? paidInFullOn() : waivedOn;
    }

    private @Nullable LocalDate paidInFullOn() {
        var paid = BigDecimal.ZERO;
        for (var payment : payments) {
            paid = paid.add(payment.amount().amount());
            if (paid.compareTo(amount.amount()) >= 0) {
                return payment.on();
            }
        }
        return null;
    }

    public Euro paid() {
        return new Euro(
                payments.stream().map(payment -> payment.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
