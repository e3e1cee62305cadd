package passerelle.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.scoring.Score;

/**
 * The scores of results as they stood in one version, which never changes; so many are kept that a large network is read
 * once, with all its rounds. Equal scores are kept once.
 */
@Component
class KnownScores {

    private static final int MOST = 20_000;

    private static final String SCORES = """
            select new passerelle.comparison.ScoreRow(
                r.id, r.version, key(s), s.scoreNumerator, s.scoreDenominator, s.provisional)
            from Result r join r.scores s
            where r.id in :results
            """;

    /** A result as it is kept since it was written last. */
    private record Version(ResultId result, long version) {}

    private final Cache<Version, Scores> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Interner<Measure> measures = Interner.newStrongInterner();
    private final Interner<Score> scores = Interner.newWeakInterner();
    private final EntityManager entities;

    KnownScores(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order given. */
    List<SampledResult> of(Collection<Published> results) {
        var found = among(results);
        return results.stream()
                .map(result -> found.getOrDefault(result.id(), Scores.NONE).of(result))
                .toList();
    }

    Map<ResultId, Scores> among(Collection<Published> results) {
        var found = new HashMap<ResultId, Scores>();
        var missing = new ArrayList<ResultId>();
        for (var result : results) {
            var scores = known.getIfPresent(new Version(result.id(), result.version()));
            if (scores == null) {
                missing.add(result.id());
            } else {
                found.put(result.id(), scores);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(read(missing));
        }
        return found;
    }

    private Map<ResultId, Scores> read(List<ResultId> results) {
        var read = new HashMap<ResultId, Scores>();
        entities.createQuery(SCORES, ScoreRow.class)
                .setParameter("results", results)
                .getResultStream()
                .collect(groupingBy(row -> new Version(row.result(), row.version())))
                .forEach((version, rows) -> {
                    var scores = scores(rows);
                    known.put(version, scores);
                    read.put(version.result, scores);
                });
        return read;
    }

    private Scores scores(List<ScoreRow> rows) {
        return new Scores(
                rows.stream()
                        .filter(ScoreRow::provisional)
                        .map(row -> measures.intern(row.measure()))
                        .collect(toSet()),
                rows.stream().collect(toMap(row -> measures.intern(row.measure()), row -> scores.intern(row.score()))));
    }
}
