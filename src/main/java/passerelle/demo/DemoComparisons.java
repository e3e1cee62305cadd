package passerelle.demo;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.city.CityService;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.OwnGroupId;
import passerelle.comparison.OwnGroupService;
import passerelle.comparison.SavedComparisonService;
import passerelle.comparison.Title;
import passerelle.result.ResultKind;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

/** Groups that people of the demo picked, and comparisons that they kept. */
@Component
@Profile("demo")
class DemoComparisons {

    private final OwnGroupService groups;
    private final SavedComparisonService saved;
    private final CityService cities;
    private final DemoPeople people;
    private final TravellingClock clock;

    DemoComparisons(
            OwnGroupService groups,
            SavedComparisonService saved,
            CityService cities,
            DemoPeople people,
            TravellingClock clock) {
        this.groups = groups;
        this.saved = saved;
        this.cities = cities;
        this.people = people;
        this.clock = clock;
    }

    /** After the last city was invented, so that all of them count. */
    @EventListener
    @Order(2)
    public void keep(TownsSettled settled) {
        var today = clock.today();
        var secretariat = settled.staff().secretariat();
        var mentors = pick(
                secretariat,
                "Mentor cities " + today.getYear(),
                "se-lunden",
                "ca-northbridge",
                "es-porto-sole",
                "de-bruckstadt");
        share(secretariat, mentors);
        save(secretariat, "Lunden · Mentor cities", "se-lunden", new ComparisonGroup.HandPicked(mentors), today);

        var valmora = people.coordinator("Valmora");
        var friends = pick(valmora, "Città amiche", "es-porto-sole", "pt-vale-claro", "de-bruckstadt");
        save(valmora, "Per il consiglio comunale", "it-valmora", new ComparisonGroup.HandPicked(friends), today);

        save(people.coordinator("Lunden"), "Inför nämnden", "se-lunden", new ComparisonGroup.All(), today);
        var newYearsEve = LocalDate.of(today.getYear() - 1, 12, 31);
        save(settled.staff().analyst(), "ICC " + newYearsEve.getYear(), null, new ComparisonGroup.All(), newYearsEve);
    }

    private OwnGroupId pick(AccountId person, String name, String... codes) {
        return people.as(
                person,
                () -> groups.make(
                        new Title(name), Arrays.stream(codes).map(this::city).toList()));
    }

    private void share(AccountId person, OwnGroupId group) {
        people.as(person, () -> {
            groups.share(group, true);
            return group;
        });
    }

    private void save(AccountId person, String name, @Nullable String city, ComparisonGroup group, LocalDate on) {
        people.as(person, () -> {
            var compared = city == null ? null : city(city);
            var basis = new Basis(ResultKind.OFFICIAL, on, Basis.STANDARD_YEARS);
            return saved.save(new Title(name), new Asked(compared, group, basis));
        });
    }

    private CityId city(String code) {
        return cities.find(code).orElseThrow().id();
    }
}
