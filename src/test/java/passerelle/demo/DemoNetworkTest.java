package passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import passerelle.account.Acting;
import passerelle.city.CityFilter;
import passerelle.city.CityRow;
import passerelle.city.CityService;
import passerelle.comparison.OwnGroupDetails;
import passerelle.comparison.OwnGroupService;
import passerelle.comparison.SavedComparisonService;
import passerelle.journey.CityJourney;
import passerelle.journey.DerivedJourneys;
import passerelle.journey.Step;
import passerelle.journey.pipeline.JourneyService;
import passerelle.membership.Membership;
import passerelle.membership.MembershipService;
import passerelle.support.CommittingTest;
import passerelle.support.Store;

/** Of 1,000 cities, or as many as {@code -Dcrowd=200} says. */
@CommittingTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "demo.cities=${crowd:1000}")
class DemoNetworkTest {

    private static final ApplicationArguments NONE = new DefaultApplicationArguments();

    @Autowired
    private DemoNetwork network;

    @Autowired
    private CityService cities;

    @Autowired
    private JourneyService journeys;

    @Autowired
    private DerivedJourneys derived;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private Clock clock;

    @Value("${demo.cities}")
    private int many;

    @Test
    void hasACityAtEveryKindOfStep() {
        assertThat(all())
                .hasSize(many)
                .extracting(city -> city.country().code())
                .contains("ca", "jp", "ma", "ua");
        assertThat(all())
                .extracting(city -> journey(city).next().step())
                .contains(
                        Step.LETTER,
                        Step.DECLARATION,
                        Step.INDEX,
                        Step.REPORT,
                        Step.VISIT,
                        Step.PROFILE,
                        Step.STRATEGY,
                        Step.EVALUATION,
                        Step.NEXT_ROUND);
    }

    @Test
    void hasGroupsThatPeoplePickedAndComparisonsThatTheyKept(
            @Autowired DemoPeople people, @Autowired OwnGroupService groups, @Autowired SavedComparisonService saved) {
        var valmora = people.coordinator("Valmora");

        assertThat(people.as(valmora, groups::readable))
                .extracting(OwnGroupDetails::mine, OwnGroupDetails::shared)
                .containsExactlyInAnyOrder(tuple(true, false), tuple(false, true));
        assertThat(people.as(valmora, saved::mine))
                .hasSize(1)
                .allSatisfy(row -> assertThat(people.as(valmora, () -> saved.find(row.id()))
                                .orElseThrow()
                                .compared()
                                .isTooSmall())
                        .isFalse());
    }

    @Test
    void keepsTheSameRowsAsTheRuleDerives() {
        var rule = derived.of(all().stream().map(CityRow::id).toList());

        assertThat(all())
                .allSatisfy(city ->
                        assertThat(journey(city).steps()).as(city.code()).isEqualTo(rule.get(city.id())));
    }

    @Test
    void keepsTheSameRowsWhenTheyAreWorkedOutAnew() {
        var kept = all().stream().map(this::journey).toList();

        keepRowsAsAStartDoes();

        assertThat(all().stream().map(this::journey).toList()).isEqualTo(kept);
    }

    @Test
    void givesEachCityTheStandingThatItsPapersGiveIt() {
        assertThat(all())
                .allSatisfy(city -> assertThat(city.standing())
                        .as(city.code())
                        .isEqualTo(membership(city).standing(LocalDate.now(clock))));
    }

    @Test
    void hasACoordinatorForEachCityThatHasWritten(@Autowired JdbcTemplate database) {
        var alone = database.queryForList("""
                select c.code from city c where c.standing <> 'PROSPECT' and not exists (
                    select g.id from role_grant g where g.city_id = c.id and g.role = 'COORDINATOR')""", String.class);

        assertThat(alone).isEmpty();
    }

    @Test
    void isWrittenOnce() {
        network.run(NONE);

        assertThat(all()).hasSize(many);
    }

    /** As a start that is killed while it writes. */
    @Test
    void isWrittenWholeOrNotAtAll(
            @Autowired Store database,
            @Autowired DemoStore store,
            @Autowired DemoPeople people,
            @Autowired DemoStories stories,
            @Autowired TravellingClock travelling) {
        database.empty();
        var killed = new DemoNetwork(store, people, stories, travelling, event -> {
            throw new IllegalStateException("killed");
        });

        assertThatIllegalStateException().isThrownBy(() -> killed.run(NONE)).withMessage("killed");

        assertThat(store.isEmpty()).isTrue();
        network.run(NONE);
        keepRowsAsAStartDoes();
        assertThat(all()).hasSize(many);
    }

    private void keepRowsAsAStartDoes() {
        system(() -> {
            journeys.rebuildAll();
            return true;
        });
    }

    private Membership membership(CityRow city) {
        var papers = system(() -> memberships.of(city.id()));
        return Membership.of(papers.letters(), papers.declarations(), papers.decisions());
    }

    private CityJourney journey(CityRow city) {
        return system(() -> journeys.of(city.id()));
    }

    private List<CityRow> all() {
        var page = PageRequest.of(0, many + 1, Sort.by("c.sortEn"));
        return system(() -> cities.search(CityFilter.NONE, page));
    }

    private static <T> T system(Supplier<T> work) {
        return Acting.asSystem(work);
    }
}
