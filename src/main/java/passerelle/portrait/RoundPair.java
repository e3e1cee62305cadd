package passerelle.portrait;

import java.util.List;
import java.util.Optional;
import passerelle.result.Comparison;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;
import passerelle.result.Trend;

/** Two rounds of a city that somebody looks at together, the earlier one first. */
public record RoundPair(int from, int to) {

    public RoundPair {
        var earlier = Math.min(from, to);
        to = Math.max(from, to);
        from = earlier;
    }

    /** The latest round with the one before it of the same kind; absent where nothing stands before it. */
    public static Optional<RoundPair> latest(Trend trend) {
        return trend.latest()
                .map(trend::compare)
                .filter(comparison -> comparison.before() != null)
                .or(() -> trend.latest(ResultKind.OFFICIAL)
                        .map(trend::compare)
                        .filter(comparison -> comparison.before() != null))
                .map(comparison -> new RoundPair(
                        Integer.parseInt(comparison.roundBefore()),
                        comparison.now().round()));
    }

    /** By what both have: official results rather than indicative ones. Absent where they share no kind, or are one. */
    public Optional<Movement> in(Trend trend) {
        if (from == to) {
            return Optional.empty();
        }
        return List.of(ResultKind.values()).stream()
                .flatMap(kind -> of(trend, from, kind)
                        .flatMap(before -> of(trend, to, kind).map(now -> new Movement(new Comparison(now, before))))
                        .stream())
                .findFirst();
    }

    private static Optional<ResultDetails> of(Trend trend, int round, ResultKind kind) {
        return trend.of(round).stream().filter(result -> result.kind() == kind).findFirst();
    }
}
