package passerelle.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.city.CityRegister;
import passerelle.city.Standing;
import passerelle.instrument.Instrument;
import passerelle.journey.desk.ActReport;
import passerelle.journey.desk.RoundOpening;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class RoundDeskTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();
    private static final NewRound ROUND = new NewRound(YEAR, TODAY.plusDays(90));
    private static final CityChoice EVERYBODY = new CityChoice.Narrowed(null, null);

    @Autowired
    private RoundDesk desk;

    @Autowired
    private RoundOpeningService openings;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestAssessments questionnaires;

    private CityId free;
    private CityId answering;
    private CityId taken;
    private CityId candidate;
    private CityId known;

    @BeforeEach
    void addFiveCities(@Autowired TestCities cities, @Autowired TestMemberships memberships, @Autowired Users users) {
        free = memberships.join(cities.add("it-aurora", "Aurora"), TODAY.minusDays(300));
        answering = memberships.join(cities.add("it-borgo", "Borgo"), TODAY.minusDays(300));
        questionnaires.open(answering, Instrument.INDEX, YEAR - 1);
        taken = memberships.join(cities.add("pt-corvo", "Corvo"), TODAY.minusDays(300));
        questionnaires.open(taken, Instrument.INDEX, YEAR);
        candidate = cities.add("ie-dunmore", "Dunmore");
        memberships.candidate(candidate, TODAY.minusDays(20));
        known = cities.add("fr-elme", "Elme");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void tellsBeforehandWhatWouldBecomeOfEachCityTheHinderedFirst() {
        assertThat(openings.rows(YEAR, EVERYBODY, PageRequest.of(0, 10)))
                .extracting(OpeningRow::city, OpeningRow::obstacle)
                .containsExactly(
                        tuple(answering, Optional.of(Obstacle.OTHER_ROUND_OPEN)),
                        tuple(taken, Optional.of(Obstacle.ROUND_TAKEN)),
                        tuple(known, Optional.of(Obstacle.NO_LETTER)),
                        tuple(candidate, Optional.empty()),
                        tuple(free, Optional.empty()));
        assertThat(openings.counts(YEAR, EVERYBODY))
                .returns(2L, OpeningCounts::free)
                .returns(1L, OpeningCounts::unsigned)
                .returns(3L, OpeningCounts::hindered);
    }

    @Test
    void meansTheMembersWithoutAQuestionnaireOfTheRound() {
        assertThat(openings.cities(YEAR, new CityChoice.Members())).containsExactly(free, answering);
    }

    @Test
    void narrowsToACountryOrToSomeCities() {
        assertThat(openings.cities(YEAR, new CityChoice.Narrowed("it", null))).containsExactly(free, answering);
        assertThat(openings.cities(YEAR, new CityChoice.ByHand(Set.of(taken, free))))
                .containsExactly(free, taken);
        assertThat(openings.cities(YEAR, new CityChoice.ByHand(Set.of()))).isEmpty();
        assertThat(openings.rows(YEAR, new CityChoice.ByHand(Set.of()), PageRequest.of(0, 10)))
                .isEmpty();
    }

    @Test
    void opensAsForetoldAndReportsWhoWasLeftOut() {
        var foretold = openings.counts(YEAR, EVERYBODY);
        var progress = new ArrayList<Integer>();

        var report = desk.open(ROUND, openings.cities(YEAR, EVERYBODY), progress::add);

        assertThat(report.done()).containsExactly(free, candidate).hasSize((int) foretold.free());
        assertThat(report.refused())
                .hasSize((int) foretold.hindered())
                .extractingByKey(known)
                .returns("Obstacle.NO_LETTER", RuleViolation::messageKey);
        assertThat(progress).containsExactly(1, 2, 3, 4, 5);
        assertThat(assessments.latest(free, Instrument.INDEX))
                .hasValueSatisfying(opened -> assertThat(opened.deadline()).isEqualTo(ROUND.deadline()));
    }

    @Test
    void opensNothingTwice() {
        var cities = openings.cities(YEAR, EVERYBODY);
        desk.open(ROUND, cities, city -> {});

        assertThat(desk.open(ROUND, cities, city -> {}).done()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void foretellsByStandingWhatTheRuleOfTheRoundSays(
            Standing standing, @Autowired CityRegister register, @Autowired RoundOpening opening) {
        register.standing(free, standing, TODAY);

        var foretold = openings.rows(YEAR, new CityChoice.ByHand(Set.of(free)), PageRequest.of(0, 1));

        assertThat(foretold.getFirst().obstacle().isEmpty()).isEqualTo(standing.mayBeginRound());
        assertThat(ActReport.each(List.of(free), city -> opening.open(city, YEAR, ROUND.deadline()))
                        .refused()
                        .isEmpty())
                .isEqualTo(standing.mayBeginRound());
    }

    @Test
    void opensForTheCitiesThatWereChosenWhenItBegan(
            @Autowired TestCities cities, @Autowired TestMemberships memberships) {
        var chosen = openings.cities(YEAR, new CityChoice.Members());
        var later = memberships.join(cities.add("it-falco", "Falco"), TODAY.minusDays(1));

        var report = desk.open(ROUND, chosen, city -> {});

        assertThat(report.done()).containsExactly(free);
        assertThat(assessments.latest(later, Instrument.INDEX)).isEmpty();
    }

    @Test
    void beginsNoRoundWithADeadlineThatIsPast() {
        var past = new NewRound(YEAR, TODAY.minusDays(1));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.begin(past, EVERYBODY))
                .returns("assessment.error.deadline.past", RuleViolation::messageKey);
    }

    @Test
    void movesTheDeadlineOfEachOpenQuestionnaireWithOneLineOfHistory() {
        var corvo = questionnaire(taken);
        var later = TODAY.plusDays(120);

        var report =
                desk.moveDeadline(List.of(taken), Map.of(taken, corvo), later, new Reason("The council meets late"));

        assertThat(report.done()).containsExactly(taken);
        assertThat(assessments.get(corvo).deadline()).isEqualTo(later);
        assertThat(audit.ofCity(taken, PageRequest.of(0, 1)))
                .singleElement()
                .returns("assessment.corrected", AuditRow::act)
                .returns("The council meets late", AuditRow::reason);
    }

    @Test
    void movesNoDeadlineIntoThePastAndNoneOfWhatIsHandedIn(@Autowired TestCities cities) {
        var done = cities.add("it-done", "Done");
        var submitted = questionnaires.submitted(done, Instrument.INDEX, YEAR);
        var why = new Reason("because");

        assertThat(reasons(desk.moveDeadline(List.of(done), Map.of(done, submitted), TODAY.plusDays(9), why)
                        .refused()
                        .values()))
                .containsExactly("round.error.handed.in");
        assertThat(reasons(
                        desk.moveDeadline(List.of(taken), Map.of(taken, questionnaire(taken)), TODAY.minusDays(1), why)
                                .refused()
                                .values()))
                .containsExactly("assessment.error.deadline.past");
    }

    private AssessmentId questionnaire(CityId city) {
        return assessments.latest(city, Instrument.INDEX).orElseThrow().id();
    }

    private static List<String> reasons(Collection<RuleViolation> refused) {
        return refused.stream().map(RuleViolation::messageKey).toList();
    }
}
