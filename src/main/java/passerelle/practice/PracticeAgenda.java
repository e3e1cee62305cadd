package passerelle.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;

/** What good practices ask of people: of coordinators to report and to finish them, of the secretariat to review them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PracticeAgenda {

    /** Members report regularly: after so many months they are reminded. */
    public static final int MONTHS = 24;

    private static final List<PracticeStatus> UNFINISHED = List.of(PracticeStatus.RETURNED, PracticeStatus.RECEIVED);

    private final GoodPractices practices;
    private final CurrentUser user;
    private final Clock clock;

    PracticeAgenda(GoodPractices practices, CurrentUser user, Clock clock) {
        this.practices = practices;
        this.user = user;
        this.clock = clock;
    }

    /** Of the coordinator's cities: what was returned, then what was read from a form and nobody has confirmed yet. */
    public List<PracticeRow> toFinish(int limit) {
        var own = user.cities(Role.COORDINATOR);
        return own.isEmpty() ? List.of() : practices.waiting(own, UNFINISHED, PageRequest.ofSize(limit));
    }

    /** Handed in, the longest ago first. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public List<PracticeRow> toReview(int limit) {
        return practices.waiting(PracticeStatus.SUBMITTED, PageRequest.ofSize(limit));
    }

    /** Those of the coordinator's cities that are members and have handed nothing in for two years. */
    public List<SilentCity> toReport(int limit) {
        var own = user.cities(Role.COORDINATOR);
        var since = LocalDate.now(clock).minusMonths(MONTHS);
        return own.isEmpty() ? List.of() : practices.silent(own, since, PageRequest.ofSize(limit));
    }
}
