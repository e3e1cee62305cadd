package passerelle.visit.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;

/** What visits ask of people: of experts before and after their own, of the secretariat to bring them to an end. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class VisitAgenda {

    /** Months for which a concluded visit stays on its experts' list. */
    private static final int KEPT = 6;

    private final AgendaRows rows;
    private final CurrentUser user;
    private final Clock clock;

    VisitAgenda(AgendaRows rows, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /** The visits of the person at work as an expert, by date: those ahead, those to be concluded and recent ones. */
    public List<AgendaRow> mine() {
        var expert = user.account();
        return expert == null
                ? List.of()
                : rows.of(expert.value(), LocalDate.now(clock).minusMonths(KEPT));
    }

    /** Visits that are over and not closed, the longest over first. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public List<AgendaRow> toClose(int limit) {
        return rows.toClose(LocalDate.now(clock), PageRequest.ofSize(limit));
    }

    /** Profiles with something written in them, the oldest draft first. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public List<DraftRow> toIssue(int limit) {
        return rows.toIssue(PageRequest.ofSize(limit));
    }
}
