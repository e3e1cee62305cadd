package passerelle.demo.crowd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Audience;

/** The fees of an invented city: one for each year since its declaration, that of this year not always settled. */
final class Fees {

    private static final BigDecimal AMOUNT = new BigDecimal("5000.00");
    private static final int DAYS_TO_PAY = 30;

    private final CityFile file;
    private final LocalDate today;

    Fees(CityFile file) {
        this.file = file;
        this.today = file.setting().today();
    }

    void write() {
        var declared = file.story().declared();
        if (declared != null) {
            for (var year = declared.getYear(); year <= today.getYear(); year++) {
                year(year, declared);
            }
        }
    }

    private void year(int year, LocalDate declared) {
        var newYear = LocalDate.of(year, 1, 20);
        var called = declared.isAfter(newYear) ? declared.plusDays(7) : newYear;
        var isThisYear = year == today.getYear();
        var uncalled = isThisYear && file.chance().oneIn(8);
        if (called.isAfter(lastDay()) || uncalled) {
            return;
        }
        var waived = file.chance().oneIn(30);
        var fee = fee(year, called, waived);
        var paid = called.plusDays(file.chance().between(5, 28));
        var unpaid = isThisYear && file.chance().oneIn(4);
        if (!waived && !unpaid && !paid.isAfter(today)) {
            pay(fee, year, paid);
        }
    }

    private UUID fee(int year, LocalDate called, boolean waived) {
        var id = file.add(
                Table.FEE,
                file.id(),
                year,
                AMOUNT,
                called,
                "ICC-" + year,
                called.plusDays(DAYS_TO_PAY),
                waived ? called : null,
                waived ? file.secretariat() : "",
                waived ? "Paid in kind: the city is host of a meeting" : "");
        file.act("fee.called", "fee", id, called, year, Audience.SECRETARIAT);
        return id;
    }

    private void pay(UUID fee, int year, LocalDate on) {
        var reference = "TRANSFER-" + year;
        file.add(Table.PAYMENT, fee, on, AMOUNT, reference, reference);
        file.act("fee.paid", "fee", fee, on, year, Audience.SECRETARIAT);
    }

    private LocalDate lastDay() {
        @Nullable LocalDate decided = file.story().decided();
        return decided == null ? today : decided.minusDays(1);
    }
}
