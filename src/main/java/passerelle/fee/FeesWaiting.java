package passerelle.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.shared.CityId;

/** Notices to send, for the secretariat in one line for the year; fees to pay, for the city. */
@Component
@Transactional(readOnly = true)
class FeesWaiting implements WaitingFor {

    private final FeeBook book;
    private final FeeLedger ledger;
    private final CityService cities;
    private final CurrentUser user;
    private final Clock clock;

    FeesWaiting(FeeBook book, FeeLedger ledger, CityService cities, CurrentUser user, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.cities = cities;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        var city = user.cities(Role.COORDINATOR).stream().limit(limit).flatMap(this::toPay);
        return Stream.concat(toCall(), city).limit(limit).toList();
    }

    private Stream<WaitingLine> toCall() {
        var year = LocalDate.now(clock).getYear();
        var uncalled = user.is(Role.SECRETARIAT) ? ledger.uncalled(year) : 0;
        return uncalled == 0
                ? Stream.of()
                : Stream.of(new WaitingLine(
                        "fee.waiting.call",
                        List.of(uncalled, Integer.toString(year)),
                        "fee.waiting.call.do",
                        "fees?year=" + year + "&open=true",
                        LocalDate.of(year, 1, 31)));
    }

    private Stream<WaitingLine> toPay(CityId city) {
        var called = book.recorded(city).stream()
                .filter(fee -> fee.status() == FeeStatus.CALLED)
                .toList();
        if (called.isEmpty()) {
            return Stream.of();
        }
        var code = cities.get(city).code();
        return called.stream()
                .map(fee -> new WaitingLine(
                        "fee.waiting.pay",
                        List.of(Integer.toString(fee.year()), fee.amount(), fee.dueOn() == null ? "" : fee.dueOn()),
                        "fee.waiting.pay.do",
                        "cities/" + code + "/fees",
                        fee.dueOn()));
    }
}
