package passerelle.strategy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestStrategies;
import passerelle.support.Users;

@ApplicationTest
class EvaluationAnswersTest {

    private static final Reason MISTAKE = new Reason("Typed in wrongly");
    private static final LocalDate TODAY = LocalDate.now();
    private static final EvaluationOpening OPENING = new EvaluationOpening(TODAY, TODAY.plusDays(60), false);

    @Autowired
    private EvaluationService service;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private EvaluationSteps steps;

    @Autowired
    private TestStrategies strategies;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void asSecretariat(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void takesUpAnswersThatStandAlready(@Autowired TestAssessments answered) {
        var known = answered.open(city, Instrument.EVALUATION, strategies.round());

        service.open(strategies.adopted(city), OPENING);

        assertThat(answers().map(AssessmentDetails::id)).contains(known);
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
        assertRefused(() -> answering.answer(sheet, first.code(), choice, 0), "assessment.error.settled");
    }

    @Test
    void keepsItsAnswersClosedUntilItIsOpenedAgain(@Autowired SubmissionService submissions) {
        var id = strategies.opened(city);
        var sheet = answers().orElseThrow().id();
        service.close(id, new EvaluationClosing(TODAY, true));

        assertRefused(() -> submissions.reopen(sheet, TODAY.plusDays(14), MISTAKE), "evaluation.error.closed");

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
    void takesOpenAnswersWithItWhenItIsWithdrawn() {
        var id = strategies.opened(city);

        service.withdraw(id, MISTAKE);

        assertThat(answers()).isEmpty();
        assertThat(service.ofCity(city)).isEmpty();
        assertThat(steps.of(city)).isEmpty();
    }

    private Optional<AssessmentDetails> answers() {
        return assessments.latest(city, Instrument.EVALUATION);
    }
}
