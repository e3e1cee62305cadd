package passerelle.portrait;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;
import passerelle.result.Trend;
import passerelle.shared.CityId;

/**
 * Results of some cities, or of some rounds of one, as columns.
 *
 * @param missing what was asked for and is not there, or not for the reader
 * @param leftOut how many columns were left out, because there were too many
 */
public record SideBySide(List<ResultDetails> columns, List<Missing> missing, int leftOut) {

    /** How many can be told apart. */
    public static final int MOST = 5;

    public SideBySide {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /** @param round null for the latest one */
    public record Missing(CityId city, @Nullable Integer round) {}

    /**
     * City by city and, of each, round by round; the latest round where none is asked for. A round is told by its
     * official result where it has one, unless a kind is asked for.
     *
     * @param cities what the reader sees of each, in their order
     * @param kind null for either
     */
    public static SideBySide of(Map<CityId, Trend> cities, Collection<Integer> rounds, @Nullable ResultKind kind) {
        var columns = new ArrayList<ResultDetails>();
        var missing = new ArrayList<Missing>();
        cities.forEach((city, trend) -> {
            if (rounds.isEmpty()) {
                latest(trend, kind).ifPresentOrElse(columns::add, () -> missing.add(new Missing(city, null)));
            }
            rounds.stream()
                    .distinct()
                    .sorted()
                    .forEach(round -> of(trend, round, kind)
                            .ifPresentOrElse(columns::add, () -> missing.add(new Missing(city, round))));
        });
        return new SideBySide(columns.stream().limit(MOST).toList(), missing, Math.max(0, columns.size() - MOST));
    }

    private static Optional<ResultDetails> latest(Trend trend, @Nullable ResultKind kind) {
        return kind == null ? trend.latest() : trend.latest(kind);
    }

    private static Optional<ResultDetails> of(Trend trend, int round, @Nullable ResultKind kind) {
        return trend.of(round).stream()
                .filter(result -> kind == null || result.kind() == kind)
                .findFirst();
    }

    /** Whose areas name the rows: that of the latest round. */
    public Optional<ResultDetails> latest() {
        return columns.stream().reduce((one, other) -> other.round() > one.round() ? other : one);
    }

    public Stream<ResultKind> kinds() {
        return columns.stream().map(ResultDetails::kind).distinct().sorted();
    }

    /** Whether they answered more than one edition. */
    public boolean crossesEditions() {
        return columns.stream().map(ResultDetails::edition).distinct().count() > 1;
    }
}
