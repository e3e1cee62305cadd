package passerelle.round;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;
import passerelle.instrument.Indicator;
import passerelle.round.RoundLine.SavedAnswers;

/** How far the cities of a round have come, for those who look after the network. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class RoundService {

    private final RoundSearch search;
    private final RoundCities cities;
    private final EditionService editions;

    RoundService(RoundSearch search, RoundCities cities, EditionService editions) {
        this.search = search;
        this.cities = cities;
        this.editions = editions;
    }

    /** The years of the rounds that were opened, newest first. */
    public List<Integer> rounds() {
        return cities.rounds();
    }

    /** The order comes with the page, such as {@code due} or {@code c.sortEn}. */
    public List<RoundRow> rows(RoundFilter filter, Pageable page) {
        var lines = search.lines(filter, page);
        var saved = search.saved(lines.stream().map(RoundLine::assessment).toList());
        var asked = lines.stream()
                .map(RoundLine::edition)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::asked));
        return lines.stream()
                .map(line -> line.row(
                        saved.getOrDefault(line.assessment(), SavedAnswers.none(line.assessment())),
                        asked.getOrDefault(line.edition(), 0)))
                .toList();
    }

    /** How many cities the filter leaves in each state; in which state it would narrow to plays no part. */
    public RoundTotals totals(RoundFilter filter) {
        Map<Integer, Long> counts = search.counts(filter.in(null));
        return new RoundTotals(counts.entrySet().stream()
                .collect(Collectors.toMap(count -> RoundState.values()[count.getKey()], Map.Entry::getValue)));
    }

    /** How many members have no questionnaire of the round. */
    public long membersWithout(int round) {
        return cities.membersWithout(round);
    }

    private int asked(EditionId id) {
        Edition edition = editions.get(id);
        return (int) edition.indicators().stream().filter(Indicator::isScored).count();
    }
}
