package passerelle.comparison;

import java.util.Collection;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import passerelle.instrument.EditionId;
import passerelle.result.ResultId;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;

/**
 * A published result with at least one percent, before anybody asks how high it is.
 *
 * @param version of what is kept of it: another one after each correction
 */
public record Published(ResultId id, long version, CityId city, int round, EditionId edition, PartialDate date) {

    /** Of each city the one of its latest round, where that is not too old. */
    static Map<CityId, Published> latest(Collection<Published> published, Basis basis) {
        var latest = published.stream()
                .collect(Collectors.toMap(
                        Published::city,
                        Function.identity(),
                        BinaryOperator.maxBy((one, other) -> Integer.compare(one.round, other.round))));
        latest.values().removeIf(result -> !basis.admits(result.date));
        return latest;
    }
}
