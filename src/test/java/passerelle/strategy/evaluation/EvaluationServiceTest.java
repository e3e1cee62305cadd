package passerelle.strategy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.Instrument;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
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
        signIn(role);

        var id = service.open(strategy, OPENING);

        assertThat(answers())
                .get()
                .returns(Instrument.EVALUATION, AssessmentDetails::instrument)
                .returns(strategies.round(), AssessmentDetails::round)
                .returns(OPENING.deadline(), AssessmentDetails::deadline);
        assertThat(service.get(id).answers()).isEqualTo(answers().orElseThrow());
    }

    @Test
    void takesUpAnswersThatStandAlready(@Autowired TestAssessments answered) {
        var known = answered.open(city, Instrument.EVALUATION, strategies.round());

        service.open(strategies.adopted(city), OPENING);

        assertThat(answers().map(AssessmentDetails::id)).contains(known);
    }

    @Test
    void waitsForTheAdoption() {
        var strategy = strategies.recorded(city);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.open(strategy, OPENING))
                .withMessage("evaluation.error.not.adopted");
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

        assertThatExceptionOfType(NeedsConfirmation.class)
                .isThrownBy(() -> service.close(id, CLOSING))
                .withMessage("evaluation.warning.nothing");
        service.close(id, new EvaluationClosing(TODAY, true));

        assertThat(service.get(id).isClosed()).isTrue();
    }

    @Test
    void settlesAnswersThatWereNeverHandedIn(@Autowired AnswerService answering, @Autowired AnswerSheetService sheets) {
        var id = strategies.opened(city);
        var sheet = answers().orElseThrow().id();
        var first = sheets.sheet(sheet).edition().indicators().stream()
                .filter(indicator -> indicator.kind() == Indicator.Kind.SINGLE)
                .findFirst()
                .orElseThrow();
        var choice = new AnswerValue.Choice(first.options().getFirst().code());

        service.close(id, new EvaluationClosing(TODAY, true));

        assertThat(answers().map(AssessmentDetails::status)).contains(AssessmentStatus.CLOSED);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> answering.answer(sheet, first.code(), choice, 0))
                .withMessage("assessment.error.settled");
    }

    @Test
    void keepsItsAnswersClosedUntilItIsOpenedAgain(@Autowired SubmissionService submissions) {
        var id = strategies.opened(city);
        var sheet = answers().orElseThrow().id();
        service.close(id, new EvaluationClosing(TODAY, true));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> submissions.reopen(sheet, TODAY.plusDays(14), MISTAKE))
                .withMessage("evaluation.error.closed");

        service.reopen(id, MISTAKE);
        submissions.reopen(sheet, TODAY.plusDays(14), MISTAKE);

        assertThat(answers())
                .get()
                .satisfies(answers -> assertThat(answers.isOpen()).isTrue());
    }

    @Test
    void takesSettledAnswersAlongWhenItIsWithdrawn() {
        var id = strategies.opened(city);
        service.close(id, new EvaluationClosing(TODAY, true));
        service.reopen(id, MISTAKE);

        service.withdraw(id, MISTAKE);

        assertThat(answers()).isEmpty();
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
    void takesOpenAnswersWithItWhenItIsWithdrawn() {
        var id = strategies.opened(city);

        service.withdraw(id, MISTAKE);

        assertThat(answers()).isEmpty();
        assertThat(service.ofCity(city)).isEmpty();
        assertThat(steps.of(city)).isEmpty();
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
    void letsTheCoordinatorWorkOnItAndNotCloseIt() {
        var id = strategies.opened(city);
        signIn(Role.COORDINATOR);

        texts.save(new TextKey("evaluation", id.value(), "conclusions"), "Much was done", 0, "en");
        discussions.record(id, new DiscussionDetails(TODAY, "Culture committee"));

        assertThat(texts.of("evaluation", id.value())).containsKey("conclusions");
        assertRefused(() -> service.close(id, CLOSING));
        assertRefused(() -> service.reopen(id, MISTAKE));
        assertRefused(() -> service.correct(id, new EvaluationDates(TODAY, null), MISTAKE));
        assertRefused(() -> service.withdraw(id, MISTAKE));
    }

    @Test
    void settlesItsTextsAndDiscussionsWhenItIsClosed() {
        var id = strategies.opened(city);
        service.close(id, new EvaluationClosing(TODAY, true));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> texts.save(new TextKey("evaluation", id.value(), "conclusions"), "More", 0, "en"))
                .withMessage("evaluation.error.closed");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> discussions.record(id, new DiscussionDetails(TODAY, "Culture committee")))
                .withMessage("evaluation.error.closed");
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "CONTRIBUTOR", "ANALYST"})
    void isReadAndNotWrittenByTheOthers(Role role) {
        var id = strategies.opened(city);
        var strategy = service.get(id).strategy();
        signIn(role);

        assertThat(service.ofCity(city)).extracting(EvaluationDetails::id).containsExactly(id);
        assertThat(discussions.of(id)).isEmpty();
        assertRefused(() -> service.open(strategy, OPENING));
        assertRefused(() -> discussions.record(id, new DiscussionDetails(TODAY, "Culture committee")));
    }

    @Test
    void staysClosedToOtherCities(@Autowired TestCities cities) {
        var id = strategies.opened(city);
        var strategy = service.get(id).strategy();
        users.signIn(Role.COORDINATOR, cities.add("pt-lunden", "Lunden"));

        assertRefused(() -> service.get(id));
        assertRefused(() -> service.ofCity(city));
        assertRefused(() -> service.open(strategy, OPENING));
        assertRefused(() -> discussions.of(id));
    }

    private Optional<AssessmentDetails> answers() {
        return assessments.latest(city, Instrument.EVALUATION);
    }

    private void signIn(Role role) {
        if (role.isNetworkWide()) {
            users.signIn(role);
        } else {
            users.signIn(role, city);
        }
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
