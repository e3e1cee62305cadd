package passerelle.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The results of a city over its rounds. Only results of one kind are compared with one another. */
public record Trend(List<ResultDetails> results) {

    public Trend {
        results = results.stream()
                .sorted(Comparator.comparing(ResultDetails::round).thenComparing(ResultDetails::kind))
                .toList();
    }

    public boolean isEmpty() {
        return results.isEmpty();
    }

    /** The years in which the Index was taken, oldest first. */
    public List<Integer> rounds() {
        return results.stream().map(ResultDetails::round).distinct().toList();
    }

    public List<ResultKind> kinds() {
        return results.stream().map(ResultDetails::kind).distinct().sorted().toList();
    }

    /** What is known of one round, the official result first. */
    public List<ResultDetails> of(int round) {
        return results.stream().filter(result -> result.round() == round).toList();
    }

    public List<ResultDetails> of(ResultKind kind) {
        return results.stream().filter(result -> result.kind() == kind).toList();
    }

    /** The result of the latest round; the official one where it has both. */
    public Optional<ResultDetails> latest() {
        return rounds().reversed().stream()
                .limit(1)
                .flatMap(round -> of(round).stream())
                .findFirst();
    }

    public Optional<ResultDetails> latest(ResultKind kind) {
        return of(kind).stream().reduce((earlier, later) -> later);
    }

    /** The result with the one before it of the same kind, if there is one. */
    public Comparison compare(ResultDetails now) {
        var before = of(now.kind()).stream()
                .filter(result -> result.round() < now.round())
                .reduce((earlier, later) -> later);
        return new Comparison(now, before.orElse(null));
    }

    /**
     * What may be drawn beside a result: the round before of the same kind or, where there is none, the last round
     * before it of the other kind, official first. Two kinds are looked at side by side and never subtracted.
     */
    public Optional<ResultDetails> beside(ResultDetails now) {
        return Optional.ofNullable(compare(now).before())
                .or(() -> rounds().reversed().stream()
                        .filter(round -> round < now.round())
                        .limit(1)
                        .flatMap(round -> of(round).stream())
                        .findFirst());
    }

    /** Whether the round answered another edition than the round before it. */
    public boolean changesEdition(int round) {
        var place = rounds().indexOf(round);
        return place > 0
                && !of(round)
                        .getFirst()
                        .sharesEditionWith(of(rounds().get(place - 1)).getFirst());
    }
}
