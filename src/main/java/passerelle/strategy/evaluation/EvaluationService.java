package passerelle.strategy.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.strategy.StrategyId;

/** Evaluations of strategies: opened and worked on by the coordinator or the secretariat, closed by the secretariat. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EvaluationService {

    /** The subject of its texts, its papers and its history. */
    public static final String SUBJECT = "evaluation";

    private final StrategyEvaluations evaluations;
    private final EvaluationAnswers answers;
    private final EvaluationHistory history;
    private final DocumentService documents;
    private final CurrentUser user;
    private final Clock clock;

    EvaluationService(
            StrategyEvaluations evaluations,
            EvaluationAnswers answers,
            EvaluationHistory history,
            DocumentService documents,
            CurrentUser user,
            Clock clock) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.history = history;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Opens the instrument for the city along with it.
     *
     * @throws RuleViolation before the strategy is adopted, or in the future
     * @throws NeedsConfirmation when the first year after the adoption is far from over
     */
    public EvaluationId open(StrategyId id, EvaluationOpening opening) {
        var strategy = evaluations.strategy(id);
        user.require(strategy.city(), Role.SECRETARIAT, Role.COORDINATOR);
        var evaluation = evaluations.saveAndFlush(new StrategyEvaluation(strategy, opening, LocalDate.now(clock)));
        answers.open(evaluation, opening);
        history.opened(evaluation);
        return evaluation.id();
    }

    /**
     * Its answers are settled with it, handed in or not.
     *
     * @throws RuleViolation when it is closed already, before it was opened or answered, or in the future
     * @throws NeedsConfirmation when the answers are not handed in or nothing was discussed
     */
    public void close(EvaluationId id, EvaluationClosing closing) {
        var evaluation = required(id);
        checkAnswered(evaluation, evaluation.dates().closed(closing.on()));
        evaluation.close(closing, groundwork(evaluation), LocalDate.now(clock));
        answers.close(evaluation);
        history.closed(evaluation);
    }

    /** Takes the closing back; whether the city answers again is a decision of its own. */
    public void reopen(EvaluationId id, Reason reason) {
        var evaluation = required(id);
        var before = evaluation.dates();
        evaluation.reopen();
        history.reopened(evaluation, before, reason);
    }

    public void correct(EvaluationId id, EvaluationDates dates, Reason reason) {
        var evaluation = required(id);
        var before = evaluation.dates();
        var adoption = evaluations.strategy(evaluation.strategy()).adoption();
        checkAnswered(evaluation, dates);
        evaluation.correct(dates, adoption, LocalDate.now(clock));
        history.corrected(evaluation, before, reason);
    }

    /** Answers that are not handed in go with it. */
    public void withdraw(EvaluationId id, Reason reason) {
        var evaluation = required(id);
        evaluation.withdraw();
        evaluations.flush(); // its strategy is free for another one
        answers.withdraw(evaluation, reason);
        history.withdrawn(evaluation, reason);
    }

    /** Also after the closing, when the report is often written. */
    public void attach(EvaluationId id, FileContent file) {
        var evaluation = evaluations.require(id);
        user.require(evaluation.city(), Role.SECRETARIAT, Role.COORDINATOR);
        evaluation.checkStands();
        documents.store(new NewDocument(evaluation.city(), Audience.CITY, SUBJECT, id.value(), file));
    }

    @Transactional(readOnly = true)
    public EvaluationDetails get(EvaluationId id) {
        var evaluation = evaluations.require(id);
        checkRead(evaluation.city());
        return details(evaluation);
    }

    /** Those that stand, the latest round first. */
    @Transactional(readOnly = true)
    public List<EvaluationDetails> ofCity(CityId city) {
        checkRead(city);
        return answers.beside(evaluations.of(city));
    }

    private void checkAnswered(StrategyEvaluation evaluation, EvaluationDates wanted) {
        answers.of(evaluation).ifPresent(given -> wanted.checkAnswered(given.submittedOn()));
    }

    private Groundwork groundwork(StrategyEvaluation evaluation) {
        return new Groundwork(details(evaluation).isAnswered(), evaluations.isDiscussed(evaluation.id()));
    }

    private EvaluationDetails details(StrategyEvaluation evaluation) {
        return answers.beside(List.of(evaluation)).getFirst();
    }

    private StrategyEvaluation required(EvaluationId id) {
        var evaluation = evaluations.require(id);
        user.require(evaluation.city(), Role.SECRETARIAT);
        return evaluation;
    }

    private void checkRead(CityId city) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
    }
}
