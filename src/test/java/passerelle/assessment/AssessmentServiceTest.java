package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import passerelle.account.Role;
import passerelle.instrument.Instrument;
import passerelle.journey.FactRecorded;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
@RecordApplicationEvents
class AssessmentServiceTest {

    private static final Reason MISTAKE = new Reason("opened by mistake");
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private AssessmentService service;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private IndexFacts facts;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void actAsTheSecretariat() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void opensTheActiveEditionWithADeadline(@Autowired ApplicationEvents events) {
        var id = service.open(city, index(2026));

        assertThat(service.get(id).deadline()).isEqualTo(TODAY.plusDays(90));
        assertThat(facts.of(city))
                .containsExactly(StepFact.opened(Step.INDEX, 2026, TODAY).dueOn(TODAY.plusDays(90)));
        assertThat(events.stream(FactRecorded.class)).contains(new FactRecorded(city));
    }

    @Test
    void opensOneOfAnInstrumentAtATime() {
        service.open(city, index(2025));

        assertRefused(() -> service.open(city, index(2026)), "assessment.error.open");
        service.open(city, new NewAssessment(Instrument.GRID, 2025, TODAY, TODAY.plusDays(90)));
    }

    @Test
    void opensOnePerRoundYear() {
        assessments.submitted(city, Instrument.INDEX, 2026);

        assertRefused(() -> service.open(city, index(2026)), "assessment.error.round.taken");
    }

    @Test
    void freesTheYearOfOneOpenedByMistake() {
        service.withdraw(service.open(city, index(2026)), MISTAKE);

        var id = service.open(city, index(2026));

        assertThat(service.of(city)).extracting(AssessmentDetails::id).containsExactly(id);
    }

    @Test
    void knowsTheLatestRoundOfAnInstrument() {
        assessments.submitted(city, Instrument.INDEX, 2023);
        var latest = service.open(city, index(2026));
        assessments.open(city, Instrument.GRID, 2027);

        assertThat(service.latest(city, Instrument.INDEX))
                .map(AssessmentDetails::id)
                .contains(latest);
        assertThat(service.latest(city, Instrument.EVALUATION)).isEmpty();
    }

    @Test
    void givesMoreTimeForAReason() {
        var id = service.open(city, index(2026));

        service.correct(id, new AssessmentDates(TODAY, TODAY.plusDays(120), null), new Reason("elections"));

        assertThat(service.get(id).deadline()).isEqualTo(TODAY.plusDays(120));
    }

    @Test
    void isOpenedByTheSecretariatAlone() {
        users.signIn(Role.COORDINATOR, city);

        assertDenied(() -> service.open(city, index(2026)));
    }

    @Test
    void isNotReadByPeopleOfAnotherCity() {
        var id = service.open(city, index(2026));
        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));

        assertDenied(() -> service.get(id));
        assertDenied(() -> service.of(city));
    }

    private static NewAssessment index(int round) {
        return new NewAssessment(Instrument.INDEX, round, TODAY, TODAY.plusDays(90));
    }
}
