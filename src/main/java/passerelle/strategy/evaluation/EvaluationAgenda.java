package passerelle.strategy.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;

/** What evaluations ask of people: of coordinators to open and discuss them, of the secretariat to close them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EvaluationAgenda {

    private final WaitingEvaluations rows;
    private final CurrentUser user;
    private final Clock clock;

    EvaluationAgenda(WaitingEvaluations rows, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /** Strategies of the coordinator's cities whose first year is nearly over, the earliest adopted first. */
    public List<WaitingEvaluation> toOpen(int limit) {
        var own = user.cities(Role.COORDINATOR);
        var until = LocalDate.now(clock).minusYears(1).plusDays(StrategyEvaluation.AHEAD);
        return own.isEmpty() ? List.of() : rows.toOpen(own, until, PageRequest.ofSize(limit));
    }

    /** Answered by the coordinator's cities and discussed with nobody yet. */
    public List<WaitingEvaluation> toDiscuss(int limit) {
        var own = user.cities(Role.COORDINATOR);
        return own.isEmpty() ? List.of() : rows.toDiscuss(own, PageRequest.ofSize(limit));
    }

    /** Answered and discussed. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public List<WaitingEvaluation> toClose(int limit) {
        return rows.toClose(PageRequest.ofSize(limit));
    }
}
