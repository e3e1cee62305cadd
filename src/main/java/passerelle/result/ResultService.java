package passerelle.result;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** Reading results: those of the own city at once, everybody else's once they are published. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ResultService {

    private final Results results;
    private final CurrentUser user;

    ResultService(Results results, CurrentUser user) {
        this.results = results;
        this.user = user;
    }

    /** All results of the city that the reader may see. */
    public Trend of(CityId city) {
        var own = user.reads(city, Audience.CITY);
        return new Trend(results.inForce(city).stream()
                .map(Result::details)
                .filter(result -> own || result.publishedOn() != null)
                .toList());
    }

    /**
     * All results that one round has or had, those in force first, then the latest; for those alone who read what is
     * meant for the city.
     */
    public List<KeptResult> ever(CityId city, int round) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return results.ever(city, round).stream()
                .map(Result::kept)
                .sorted(comparing(KeptResult::status).thenComparing(KeptResult::keptAt, nullsLast(reverseOrder())))
                .toList();
    }

    /** The result of one round, the official one where there are both. */
    public Optional<ResultDetails> of(CityId city, int round) {
        return of(city).of(round).stream().findFirst();
    }
}
