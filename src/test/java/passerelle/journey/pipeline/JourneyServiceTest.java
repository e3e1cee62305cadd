package passerelle.journey.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static passerelle.support.Refusals.assertDenied;

import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.city.OfficerService;
import passerelle.home.WaitingLine;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class JourneyServiceTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private JourneyService journeys;

    @Autowired
    private JourneyWaiting waiting;

    @Autowired
    private OfficerService officers;

    @Autowired
    private Users users;

    private CityId lunden;
    private CityId valmora;

    @BeforeEach
    void setOut(@Autowired TestJourneys journeys) {
        var three = journeys.inThreeCities();
        lunden = three.lunden();
        valmora = three.valmora();
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
        assertDenied(() -> journeys.of(valmora));
        assertDenied(() -> journeys.late(5));
    }
}
