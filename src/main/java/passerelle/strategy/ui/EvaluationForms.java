package passerelle.strategy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentDates;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.SubmissionService;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.PageActs;
import passerelle.strategy.StrategyDetails;
import passerelle.strategy.evaluation.EvaluationClosing;
import passerelle.strategy.evaluation.EvaluationDates;
import passerelle.strategy.evaluation.EvaluationDetails;
import passerelle.strategy.evaluation.EvaluationOpening;
import passerelle.strategy.evaluation.EvaluationService;

/** The forms around an evaluation and the answers it rests on; its texts are written on its page. */
@Component
class EvaluationForms {

    /** Days to answer; a proposal only. */
    private static final int DAYS_TO_ANSWER = 60;

    /** Days to answer again; a proposal only. */
    private static final int DAYS_TO_ANSWER_AGAIN = 14;

    private final EvaluationService evaluations;
    private final AssessmentService assessments;
    private final SubmissionService submissions;
    private final Clock clock;

    EvaluationForms(
            EvaluationService evaluations, AssessmentService assessments, SubmissionService submissions, Clock clock) {
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.submissions = submissions;
        this.clock = clock;
    }

    void open(StrategyDetails strategy) {
        var today = LocalDate.now(clock);
        var on = DateField.of("evaluation.opened.on", today).required();
        var deadline = DateField.of("evaluation.deadline", today.plusDays(DAYS_TO_ANSWER))
                .required();
        PageActs.open(
                "evaluation.open",
                "evaluation.open",
                new Div(on, deadline),
                confirmed ->
                        evaluations.open(strategy.id(), new EvaluationOpening(on.day(), deadline.day(), confirmed)));
    }

    void close(EvaluationDetails evaluation) {
        var on = DateField.of("evaluation.closed.on", LocalDate.now(clock)).required();
        PageActs.open(
                "evaluation.close",
                "evaluation.close.do",
                new Div(on),
                confirmed -> evaluations.close(evaluation.id(), new EvaluationClosing(on.day(), confirmed)));
    }

    void correct(EvaluationDetails evaluation) {
        var dates = evaluation.dates();
        var opened = DateField.of("evaluation.opened.on", dates.openedOn()).required();
        var closed = DateField.of("evaluation.closed.on", dates.closedOn()).required();
        closed.setVisible(evaluation.isClosed());
        PageActs.correct(
                "evaluation.correct",
                new Div(opened, closed),
                () -> dates(evaluations.get(evaluation.id()).dates()),
                (confirmed, reason) -> evaluations.correct(
                        evaluation.id(), new EvaluationDates(opened.day(), closed.getValue()), reason));
    }

    private static Div dates(EvaluationDates now) {
        return new Div(
                DateField.of("evaluation.opened.on", now.openedOn()),
                DateField.of("evaluation.closed.on", now.closedOn()));
    }

    void reopen(EvaluationDetails evaluation) {
        PageActs.ask(
                "evaluation.reopen", "evaluation.reopen.what", reason -> evaluations.reopen(evaluation.id(), reason));
    }

    void withdraw(EvaluationDetails evaluation) {
        PageActs.ask(
                "evaluation.withdraw",
                "evaluation.withdraw.what",
                reason -> evaluations.withdraw(evaluation.id(), reason));
    }

    /** Another deadline for answers that are not handed in. */
    void moveDeadline(AssessmentDetails answers) {
        var deadline = DateField.of("evaluation.deadline", answers.deadline()).required();
        PageActs.correct(
                "evaluation.deadline.move",
                new Div(deadline),
                () -> new Div(deadline(answers.id())),
                (confirmed, reason) -> assessments.correct(
                        answers.id(),
                        new AssessmentDates(answers.openedOn(), deadline.day(), answers.submittedOn()),
                        reason));
    }

    private DateField deadline(AssessmentId answers) {
        return DateField.of("evaluation.deadline", assessments.get(answers).deadline());
    }

    /** Answers that were handed in go back to the city. */
    void answerAgain(AssessmentDetails answers) {
        var what = new Paragraph(UI.getCurrent().getTranslation("evaluation.answer.again.what"));
        var deadline = DateField.of("evaluation.deadline", LocalDate.now(clock).plusDays(DAYS_TO_ANSWER_AGAIN))
                .required();
        PageActs.correct(
                "evaluation.answer.again",
                new Div(what, deadline),
                Div::new,
                (confirmed, reason) -> submissions.reopen(answers.id(), deadline.day(), reason));
    }
}
