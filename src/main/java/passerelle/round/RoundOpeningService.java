package passerelle.round;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.journey.desk.RoundOpening;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Opening a round of the Index: what would become of each city, and opening it for one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SECRETARIAT')")
public class RoundOpeningService {

    private final OpeningSearch search;
    private final RoundOpening openings;

    RoundOpeningService(OpeningSearch search, RoundOpening openings) {
        this.search = search;
        this.openings = openings;
    }

    public OpeningCounts counts(int round, CityChoice choice) {
        return search.counts(round, choice);
    }

    /** Those that are hindered first, then by name. */
    public List<OpeningRow> rows(int round, CityChoice choice, Pageable page) {
        return search.rows(round, choice, page);
    }

    /** All of them, also those that are hindered. */
    public List<CityId> cities(int round, CityChoice choice) {
        return search.cities(round, choice);
    }

    /** @throws RuleViolation when something hinders the city, or the deadline is past */
    @Transactional
    public void open(CityId city, NewRound round) {
        search.obstacle(round.round(), city).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        openings.open(city, round.round(), round.deadline());
    }
}
