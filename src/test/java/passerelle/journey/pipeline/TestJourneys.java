package passerelle.journey.pipeline;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.support.TestCities;

/** Cities on their way, made as the secretariat would. */
@TestComponent
public class TestJourneys {

    private final TestCities cities;
    private final TestMemberships memberships;

    TestJourneys(TestCities cities, TestMemberships memberships) {
        this.cities = cities;
        this.memberships = memberships;
    }

    /**
     * Aurora, of which nothing came; Lunden, whose declaration is sixty days late; Valmora, whose Index is due in twenty.
     */
    ThreeCities inThreeCities() {
        var today = LocalDate.now();
        cities.add("it-aurora", "Aurora");
        var lunden = cities.add("fr-lunden", "Lunden");
        memberships.candidate(lunden, today.minusDays(150));
        var valmora = memberships.join(cities.add("it-valmora", "Valmora"), today.minusDays(100));
        return new ThreeCities(lunden, valmora);
    }

    /** As {@link #inThreeCities}, only that Valmora, too, has yet to sign, and is ten days late. */
    public void towardsTheDeclaration() {
        var today = LocalDate.now();
        cities.add("it-aurora", "Aurora");
        memberships.candidate(cities.add("it-valmora", "Valmora"), today.minusDays(100));
        memberships.candidate(cities.add("fr-lunden", "Lunden"), today.minusDays(150));
    }

    record ThreeCities(CityId lunden, CityId valmora) {}
}
