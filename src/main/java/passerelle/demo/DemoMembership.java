package passerelle.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.shared.CityId;

/** How the cities of the demo come in, and pay. */
@Component
@Profile("demo")
class DemoMembership {

    private static final int DAYS_TO_PAY = 25;

    private final DemoDesk desk;
    private final DemoJoining joining;

    DemoMembership(DemoDesk desk, DemoJoining joining) {
        this.desk = desk;
        this.joining = joining;
    }

    CityId write(DemoTown town, DemoStaff staff, int daysAgo) {
        var city = desk.settle(town, staff, daysAgo + 5);
        desk.act(daysAgo, staff.secretariat(), () -> joining.letter(city, town.words(), desk.daysAgo(daysAgo)));
        return city;
    }

    /** Signs sixty days after its letter. */
    CityId join(DemoTown town, DemoStaff staff, int letterDaysAgo) {
        var city = write(town, staff, letterDaysAgo);
        var signed = letterDaysAgo - 60;
        desk.act(signed, staff.secretariat(), () -> joining.declaration(city, town.words(), desk.daysAgo(signed)));
        return city;
    }

    void payEveryYear(CityId city, DemoStaff staff, int signedDaysAgo) {
        pay(city, staff, desk.daysAgo(signedDaysAgo), desk.daysAgo(0).getYear());
    }

    void payEarlierYears(CityId city, DemoStaff staff, int signedDaysAgo) {
        pay(city, staff, desk.daysAgo(signedDaysAgo), desk.daysAgo(0).getYear() - 1);
    }

    void callThisYear(CityId city, DemoStaff staff, int daysAgo) {
        var year = desk.daysAgo(0).getYear();
        desk.act(daysAgo, staff.secretariat(), () -> joining.callFee(city, year, desk.daysAgo(daysAgo)));
    }

    private void pay(CityId city, DemoStaff staff, LocalDate since, int lastYear) {
        IntStream.rangeClosed(since.getYear(), lastYear).forEach(year -> {
            var newYear = LocalDate.of(year, 1, 20);
            var called = since.isAfter(newYear) ? since.plusDays(7) : newYear;
            var paid = called.plusDays(DAYS_TO_PAY);
            if (paid.isBefore(desk.daysAgo(0))) {
                desk.act(ago(called), staff.secretariat(), () -> joining.callFee(city, year, called));
                desk.act(ago(paid), staff.secretariat(), () -> joining.payFee(city, year, paid));
            }
        });
    }

    private int ago(LocalDate day) {
        return (int) day.until(desk.daysAgo(0), ChronoUnit.DAYS);
    }
}
