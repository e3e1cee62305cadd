package passerelle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityFacts;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.city.OfficerService;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

/** Brings a city of the demo into the store, with its people and figures, and lets somebody act on an earlier day. */
@Component
@Profile("demo")
class DemoDesk {

    private final DemoPeople people;
    private final CityRegister register;
    private final OfficerService officers;
    private final CityService cities;
    private final TravellingClock clock;

    DemoDesk(
            DemoPeople people,
            CityRegister register,
            OfficerService officers,
            CityService cities,
            TravellingClock clock) {
        this.people = people;
        this.register = register;
        this.officers = officers;
        this.cities = cities;
        this.clock = clock;
    }

    LocalDate daysAgo(int days) {
        return clock.today().minusDays(days);
    }

    /** Does the work as that person, that many days before today. */
    <T> T on(int daysAgo, AccountId person, Supplier<T> work) {
        clock.travel(daysAgo(daysAgo));
        return people.as(person, work);
    }

    void act(int daysAgo, AccountId person, Runnable work) {
        on(daysAgo, person, () -> {
            work.run();
            return person;
        });
    }

    CityId settle(DemoTown town, DemoStaff staff, int daysAgo) {
        clock.travel(daysAgo(daysAgo));
        return people.as(staff.secretariat(), () -> {
            var city = register.add(town.profile());
            officers.assign(city, staff.secretariat());
            for (var back = 1; back <= 2; back++) {
                register.record(city, figures(town, daysAgo(daysAgo).getYear() - back, back));
            }
            return city;
        });
    }

    boolean isEuropean(CityId city) {
        return Acting.asSystem(() -> cities.get(city).european());
    }

    AccountId coordinator(CityId city, DemoTown town) {
        return people.add(Role.COORDINATOR, city, town);
    }

    AccountId contributor(CityId city, DemoTown town) {
        return people.add(Role.CONTRIBUTOR, city, town);
    }

    private static CityFacts figures(DemoTown town, int year, int back) {
        var born =
                new BigDecimal(town.foreignBorn()).subtract(new BigDecimal("0.4").multiply(BigDecimal.valueOf(back)));
        return new CityFacts(
                year, town.population() - back * town.population() / 120, null, born, null, "Population register");
    }
}
