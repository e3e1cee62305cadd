package passerelle.strategy.evaluation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import passerelle.account.Acting;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.NewAssessment;
import passerelle.assessment.SubmissionService;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;

/** The city's answers to the evaluation instrument: the assessment of the strategy's round. */
@Component
class EvaluationAnswers {

    private final AssessmentService assessments;
    private final SubmissionService submissions;
    private final CurrentUser user;

    EvaluationAnswers(AssessmentService assessments, SubmissionService submissions, CurrentUser user) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.user = user;
    }

    Optional<AssessmentDetails> of(StrategyEvaluation evaluation) {
        return Optional.ofNullable(beside(List.of(evaluation)).getFirst().answers());
    }

    /** The evaluations, be they of many cities, each with its answers. */
    List<EvaluationDetails> beside(List<StrategyEvaluation> evaluations) {
        var byCity = byCityAndRound(
                evaluations.stream().map(StrategyEvaluation::city).distinct().toList());
        return evaluations.stream()
                .map(evaluation -> evaluation.details(
                        byCity.getOrDefault(evaluation.city(), Map.of()).get(evaluation.round())))
                .toList();
    }

    /** One at most stands per round of a city. */
    private Map<CityId, Map<Integer, AssessmentDetails>> byCityAndRound(List<CityId> cities) {
        return assessments.of(cities).stream()
                .filter(answers -> answers.instrument() == Instrument.EVALUATION)
                .collect(groupingBy(AssessmentDetails::city, toMap(AssessmentDetails::round, identity())));
    }

    /**
     * Answers that stand from an earlier opening are taken up again. Assessments are the secretariat's to open; a
     * coordinator who opens the evaluation of the own strategy brings this one along.
     */
    void open(StrategyEvaluation evaluation, EvaluationOpening opening) {
        if (of(evaluation).isPresent()) {
            return;
        }
        var opened =
                new NewAssessment(Instrument.EVALUATION, evaluation.round(), opening.openedOn(), opening.deadline());
        Supplier<?> open = () -> assessments.open(evaluation.city(), opened);
        if (user.is(evaluation.city(), Role.SECRETARIAT)) {
            open.get();
        } else {
            Acting.asSystem(open);
        }
    }

    /** What is not handed in by then is settled as it stands. */
    void close(StrategyEvaluation evaluation) {
        of(evaluation).filter(AssessmentDetails::isOpen).ifPresent(answers -> submissions.close(answers.id()));
    }

    /** Those handed in stay, for whoever opens the evaluation again. */
    void withdraw(StrategyEvaluation evaluation, Reason reason) {
        of(evaluation)
                .filter(answers -> answers.submittedOn() == null)
                .ifPresent(answers -> assessments.withdraw(answers.id(), reason));
    }
}
