package passerelle.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.membership.Membership;
import passerelle.membership.MembershipService;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** The fees of a city as they stand, those included for which nothing was recorded yet. */
@Component
class FeeBook {

    private final Fees fees;
    private final Payments payments;
    private final MembershipService memberships;
    private final NormService norms;
    private final Clock clock;

    FeeBook(Fees fees, Payments payments, MembershipService memberships, NormService norms, Clock clock) {
        this.fees = fees;
        this.payments = payments;
        this.memberships = memberships;
        this.norms = norms;
        this.clock = clock;
    }

    /** Every year owed so far, and every other for which something was recorded, the latest first. */
    List<FeeRow> of(CityId city) {
        return of(memberships.memberships(List.of(city))).getOrDefault(city, List.of());
    }

    /** Only the years for which something was recorded, such as a notice. */
    List<FeeRow> recorded(CityId city) {
        return rows(fees.of(List.of(city)));
    }

    /** Those of many cities at once. */
    Map<CityId, List<FeeRow>> of(Map<CityId, Membership> memberships) {
        var recorded = rows(fees.of(memberships.keySet())).stream().collect(Collectors.groupingBy(FeeRow::city));
        return memberships.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        owing -> book(
                                owing.getKey(), owing.getValue(), recorded.getOrDefault(owing.getKey(), List.of()))));
    }

    private List<FeeRow> book(CityId city, Membership membership, List<FeeRow> recorded) {
        Map<Integer, FeeRow> known = recorded.stream().collect(Collectors.toMap(FeeRow::year, Function.identity()));
        membership
                .feeYears(LocalDate.now(clock))
                .forEach(year -> known.computeIfAbsent(year, owed -> FeeRow.untouched(city, owed)));
        return known.values().stream()
                .sorted(Comparator.comparing(FeeRow::year).reversed())
                .toList();
    }

    /**
     * The fee of that year, fresh while nothing was recorded for it.
     *
     * @throws RuleViolation when none is owed for the year
     */
    Fee owed(CityId city, int year) {
        return fees.findByCityAndYear(city, year).orElseGet(() -> {
            if (!memberships.owesFeeFor(city, year)) {
                throw new RuleViolation("fee.error.not.owed", Integer.toString(year));
            }
            return new Fee(city, year);
        });
    }

    LocalDate due(Notice notice) {
        return norms.norms().after(Norm.FEE_PAYMENT, notice.on());
    }

    FeeRow row(Fee fee) {
        return rows(List.of(fee)).getFirst();
    }

    private List<FeeRow> rows(List<Fee> some) {
        var paid = payments.counting(some.stream().map(Fee::id).toList()).stream()
                .map(Payment::row)
                .collect(Collectors.groupingBy(PaymentRow::fee));
        return some.stream()
                .map(fee -> fee.row(paid.getOrDefault(fee.id(), List.of())))
                .toList();
    }
}
