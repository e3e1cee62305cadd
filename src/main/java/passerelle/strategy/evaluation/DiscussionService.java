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
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** With whom an evaluation was discussed. Once the evaluation is closed, its discussions are settled. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DiscussionService {

    /** The subject of its notes and its history. */
    public static final String SUBJECT = "discussion";

    private final Discussions discussions;
    private final StrategyEvaluations evaluations;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    DiscussionService(
            Discussions discussions, StrategyEvaluations evaluations, CurrentUser user, AuditLog audit, Clock clock) {
        this.discussions = discussions;
        this.evaluations = evaluations;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RuleViolation before the strategy was adopted, in the future, or when the evaluation is closed */
    public DiscussionId record(EvaluationId id, DiscussionDetails details) {
        var evaluation = writable(id);
        var discussion = discussions.save(new Discussion(id, details, adoption(evaluation), LocalDate.now(clock)));
        audit.append(act("discussion.recorded", discussion, evaluation.city()).to(details));
        return discussion.id();
    }

    public void correct(DiscussionId id, DiscussionDetails details, Reason reason) {
        var discussion = discussions.require(id);
        var evaluation = writable(discussion.evaluation());
        var before = discussion.details();
        discussion.describe(details, adoption(evaluation), LocalDate.now(clock));
        audit.append(act("discussion.corrected", discussion, evaluation.city())
                .from(before)
                .to(details)
                .because(reason));
    }

    public void withdraw(DiscussionId id, Reason reason) {
        var discussion = discussions.require(id);
        var evaluation = writable(discussion.evaluation());
        discussion.withdraw();
        audit.append(act("discussion.withdrawn", discussion, evaluation.city())
                .from(discussion.details())
                .because(reason));
    }

    /** By day, with their notes. */
    @Transactional(readOnly = true)
    public List<DiscussionRow> of(EvaluationId id) {
        if (!user.reads(evaluations.require(id).city(), Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return discussions.rows(id);
    }

    private StrategyEvaluation writable(EvaluationId id) {
        var evaluation = evaluations.require(id);
        user.require(evaluation.city(), Role.SECRETARIAT, Role.COORDINATOR);
        evaluation.checkOpen();
        return evaluation;
    }

    private LocalDate adoption(StrategyEvaluation evaluation) {
        return evaluations.strategy(evaluation.strategy()).adoption();
    }

    private static Act act(String key, Discussion discussion, CityId city) {
        return Act.of(key, SUBJECT, discussion.id().value()).in(city);
    }
}
