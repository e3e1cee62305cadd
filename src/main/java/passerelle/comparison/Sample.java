package passerelle.comparison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import passerelle.instrument.EditionId;
import passerelle.result.Measure;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/** The cities of a group with one result each, all of one kind, as they were on one day. */
public final class Sample {

    private final Basis basis;
    private final List<SampledResult> results;

    /** Worked out once, since a page shows each several times. */
    private final Map<Measure, Optional<Spread>> spreads = new ConcurrentHashMap<>();

    public Sample(Basis basis, List<SampledResult> results) {
        this.basis = basis;
        this.results = List.copyOf(results);
    }

    public Basis basis() {
        return basis;
    }

    public List<SampledResult> results() {
        return results;
    }

    public int cities() {
        return results.size();
    }

    /** Absent below {@value Spread#FEWEST} cities: those whose edition does not ask about it have no score in it. */
    public Optional<Spread> spread(Measure measure) {
        return spreads.computeIfAbsent(measure, asked -> Spread.of(scores(asked)));
    }

    /** How many cities have a score in it. */
    public int cities(Measure measure) {
        return scores(measure).size();
    }

    public List<CityId> members() {
        return results.stream().map(SampledResult::city).toList();
    }

    public boolean holds(CityId city) {
        return results.stream().anyMatch(result -> result.city().equals(city));
    }

    /** How many answered another edition, with which only the areas that both know are compared. */
    public int apartFrom(EditionId edition) {
        return (int) results.stream()
                .filter(result -> !result.edition().equals(edition))
                .count();
    }

    /** How many may still rise. */
    public int provisional() {
        return (int) results.stream().filter(SampledResult::provisional).count();
    }

    /** The edition of most of its results; absent from an empty one. */
    public Optional<EditionId> commonEdition() {
        return results.stream().collect(groupingBy(SampledResult::edition, counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private List<Score> scores(Measure measure) {
        return results.stream()
                .flatMap(result -> Optional.ofNullable(result.scores().get(measure)).stream())
                .toList();
    }
}
