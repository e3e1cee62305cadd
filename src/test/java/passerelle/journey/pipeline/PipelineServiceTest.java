package passerelle.journey.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.OfficerService;
import passerelle.city.Standing;
import passerelle.home.WaitingLine;
import passerelle.journey.DerivedJourneys;
import passerelle.journey.Step;
import passerelle.membership.TestMemberships;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class PipelineServiceTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private JourneyService journeys;

    @Autowired
    private DerivedJourneys derived;

    @Autowired
    private JourneyWaiting waiting;

    @Autowired
    private OfficerService officers;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private Users users;

    private CityId lunden;
    private CityId valmora;

    @BeforeEach
    void addThreeCities() {
        cities.add("it-aurora", "Aurora");
        lunden = cities.add("fr-lunden", "Lunden");
        memberships.candidate(lunden, TODAY.minusDays(150));
        valmora = cities.add("it-valmora", "Valmora");
        memberships.join(valmora, TODAY.minusDays(100));
    }

    @Test
    void narrowsByEverythingAtOnce() {
        var officer = users.signIn(Role.SECRETARIAT);
        officers.assign(lunden, officer);

        assertThat(codes(new PipelineFilter(Step.DECLARATION, true, "fr", officer, Standing.CANDIDATE)))
                .containsExactly("fr-lunden");
        assertThat(codes(new PipelineFilter(null, false, null, officer, null))).containsExactly("fr-lunden");
        assertThat(codes(new PipelineFilter(null, false, null, AccountId.create(), null)))
                .isEmpty();
        assertThat(codes(new PipelineFilter(Step.INDEX, false, null, null, null)))
                .containsExactly("it-valmora");
        assertThat(pipeline.officers()).extracting(Officer::id).containsExactly(officer);
    }

    @Test
    void countsEveryCityOnce() {
        users.signIn(Role.ANALYST);

        assertThat(pipeline.counts().stream().mapToLong(StepCount::cities).sum())
                .isEqualTo(pipeline.count(PipelineFilter.NONE))
                .isEqualTo(3);
    }

    @Test
    void goesPageByPage() {
        users.signIn(Role.SECRETARIAT);
        var order = Sort.by("c.sortEn");

        var pages = List.of(
                pipeline.rows(PipelineFilter.NONE, PageRequest.of(0, 2, order)),
                pipeline.rows(PipelineFilter.NONE, PageRequest.of(1, 2, order)));

        assertThat(pages)
                .extracting(page -> page.stream().map(PipelineRow::code).toList())
                .containsExactly(List.of("it-aurora", "fr-lunden"), List.of("it-valmora"));
    }

    @Test
    void keepsRowsAndRuleEqualForEveryCity() {
        users.signIn(Role.SECRETARIAT);

        for (var row : pipeline.rows(PipelineFilter.NONE, PageRequest.of(0, 10))) {
            assertThat(journeys.of(row.city()).steps()).isEqualTo(Acting.asSystem(() -> derived.of(row.city())));
        }
    }

    @Test
    void tellsWhatIsLateLongestFirst() {
        users.signIn(Role.SECRETARIAT);

        var late = journeys.late(5);

        assertThat(late)
                .extracting(CityStep::code, step -> step.state().daysLate(TODAY))
                .contains(tuple("fr-lunden", 60));
        assertThat(late)
                .isSortedAccordingTo(Comparator.comparing(step -> -step.state().daysLate(TODAY)));
        assertThat(journeys.countLate()).isEqualTo(late.size());
    }

    @Test
    void asksTheSecretariatForWhatIsDueSoonWithTheOwnCitiesFirst() {
        var officer = users.signIn(Role.SECRETARIAT);
        officers.assign(valmora, officer);

        assertThat(waiting.lines(5))
                .extracting(WaitingLine::text, WaitingLine::link)
                .containsExactly(tuple("journey.waiting.INDEX.NOT_STARTED.due", "cities/it-valmora/index"));
    }

    @Test
    void asksACoordinatorForTheOwnCityOnly() {
        users.signIn(Role.COORDINATOR, lunden);

        assertThat(waiting.lines(5))
                .extracting(WaitingLine::text)
                .containsExactly("journey.waiting.DECLARATION.NOT_STARTED.due");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> journeys.of(valmora));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> journeys.late(5));
    }

    private List<String> codes(PipelineFilter filter) {
        return pipeline.rows(filter, PageRequest.of(0, 10)).stream()
                .map(PipelineRow::code)
                .toList();
    }
}
