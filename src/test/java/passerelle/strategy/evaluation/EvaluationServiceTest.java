package passerelle.strategy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDates;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.Instrument;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestStrategies;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class EvaluationServiceTest {

    private static final Reason MISTAKE = new Reason("Typed in wrongly");
    private static final LocalDate TODAY = LocalDate.now();
    private static final EvaluationOpening OPENING = new EvaluationOpening(TODAY, TODAY.plusDays(60), false);
    private static final EvaluationClosing CLOSING = new EvaluationClosing(TODAY, false);

    @Autowired
    private EvaluationService service;

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private EvaluationSteps steps;

    @Autowired
    private TestStrategies strategies;

    @Autowired
    private TextService texts;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void asSecretariat(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARIAT", "COORDINATOR"})
    void opensTheInstrumentForTheCity(Role role) {
        var strategy = strategies.adopted(city);
        users.signIn(role, city);

        var id = service.open(strategy, OPENING);

        assertThat(answers())
                .get()
                .returns(Instrument.EVALUATION, AssessmentDetails::instrument)
                .returns(strategies.round(), AssessmentDetails::round)
                .returns(OPENING.deadline(), AssessmentDetails::deadline);
        assertThat(service.get(id).answers()).isEqualTo(answers().orElseThrow());
    }

    @Test
    void waitsForTheAdoption() {
        var strategy = strategies.recorded(city);

        assertRefused(() -> service.open(strategy, OPENING), "evaluation.error.not.adopted");
        assertThat(answers()).isEmpty();
    }

    @Test
    void refusesASecondEvaluationOfTheStrategy() {
        var strategy = strategies.adopted(city);
        service.open(strategy, OPENING);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> service.open(strategy, OPENING))
                .withMessageContaining("strategy_evaluation_once_per_strategy");
    }

    @Test
    void warnsOfClosingWithoutAnswersAndDiscussions() {
        var id = strategies.opened(city);

        assertAskedBack(() -> service.close(id, CLOSING), "evaluation.warning.nothing");
        service.close(id, new EvaluationClosing(TODAY, true));

        assertThat(service.get(id).isClosed()).isTrue();
    }

    @Test
    void closesWhatIsAnsweredAndDiscussed(@Autowired TestAssessments answered) {
        answered.submitted(city, Instrument.EVALUATION, strategies.round());
        var id = strategies.opened(city);
        discussions.record(id, new DiscussionDetails(TODAY, "Culture committee"));

        service.close(id, CLOSING);

        assertThat(steps.of(city)).contains(StepFact.done(Step.EVALUATION, strategies.round(), TODAY));
    }

    @Test
    void endsAfterItsAnswersWereHandedIn(@Autowired TestAssessments answered) {
        var sheet = answered.submitted(city, Instrument.EVALUATION, strategies.round());
        var id = strategies.opened(city);

        assertRefused(
                () -> service.close(id, new EvaluationClosing(TODAY.minusDays(1), true)),
                "evaluation.error.closed.unanswered");
        service.close(id, new EvaluationClosing(TODAY, true));
        assertRefused(
                () -> service.correct(id, new EvaluationDates(TODAY.minusDays(10), TODAY.minusDays(1)), MISTAKE),
                "evaluation.error.closed.unanswered");
        assessments.correct(sheet, submittedOn(TODAY.minusDays(5)), MISTAKE);
        service.correct(id, new EvaluationDates(TODAY.minusDays(10), TODAY.minusDays(3)), MISTAKE);

        assertRefused(
                () -> assessments.correct(sheet, submittedOn(TODAY), MISTAKE), "evaluation.error.closed.unanswered");
    }

    private static AssessmentDates submittedOn(LocalDate day) {
        return new AssessmentDates(TODAY.minusDays(10), TODAY.plusDays(90), day);
    }

    @Test
    void waitsFirstForTheCoordinatorThenForTheSecretariat(@Autowired TestAssessments answered) {
        strategies.opened(city);
        assertThat(steps.of(city)).extracting(StepFact::actor).containsExactly(Role.COORDINATOR);

        assessments.withdraw(answers().orElseThrow().id(), MISTAKE);
        answered.submitted(city, Instrument.EVALUATION, strategies.round());

        assertThat(steps.of(city)).extracting(StepFact::actor).containsExactly(Role.SECRETARIAT);
    }

    @Test
    void isDueWhenItsAnswersAre() {
        service.open(strategies.adopted(city), OPENING);

        assertThat(steps.of(city)).extracting(StepFact::due).containsExactly(OPENING.deadline());
    }

    @Test
    void leavesOneLineOfHistoryPerAct(@Autowired AuditLog audit) {
        var id = strategies.opened(city);
        service.close(id, new EvaluationClosing(TODAY, true));
        service.correct(id, new EvaluationDates(TODAY.minusDays(20), TODAY), MISTAKE);
        service.reopen(id, MISTAKE);
        service.withdraw(id, MISTAKE);

        assertThat(audit.ofObject(city, "evaluation", id.value(), Pageable.unpaged()))
                .extracting(AuditRow::act)
                .containsExactlyInAnyOrder(
                        "evaluation.opened",
                        "evaluation.closed",
                        "evaluation.corrected",
                        "evaluation.reopened",
                        "evaluation.withdrawn");
    }

    @Test
    void settlesItsTextsAndDiscussionsWhenItIsClosed() {
        var id = strategies.opened(city);
        service.close(id, new EvaluationClosing(TODAY, true));

        assertRefused(
                () -> texts.save(new TextKey("evaluation", id.value(), "conclusions"), "More", 0, "en"),
                "evaluation.error.closed");
        assertRefused(
                () -> discussions.record(id, new DiscussionDetails(TODAY, "Culture committee")),
                "evaluation.error.closed");
    }

    private Optional<AssessmentDetails> answers() {
        return assessments.latest(city, Instrument.EVALUATION);
    }
}
