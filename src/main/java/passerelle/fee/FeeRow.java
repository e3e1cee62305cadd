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
 * @param settledOn when it was paid in full or waived
 */
public record FeeRow(
        Optional<FeeId> id,
        CityId city,
        int year,
        FeeStatus status,
        Euro amount,
        @Nullable LocalDate noticeOn,
        String noticeReference,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate waivedOn,
        String waivedBy,
        String waivedBecause,
        List<PaymentRow> payments,
        @Nullable LocalDate settledOn) {

    static FeeRow untouched(CityId city, int year) {
        return new Fee(city, year).row(List.of()).withoutId();
    }

    public Euro paid() {
        return new Euro(
                payments.stream().map(payment -> payment.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private FeeRow withoutId() {
        return new FeeRow(
                Optional.empty(),
                city,
                year,
                status,
                amount,
                noticeOn,
                noticeReference,
                dueOn,
                waivedOn,
                waivedBy,
                waivedBecause,
                payments,
                settledOn);
    }
}
