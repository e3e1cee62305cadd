package passerelle.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import passerelle.comparison.Publications.Publication;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.shared.CityId;

/** Reads published results: first which there are, then the scores of those that count. */
@Component
class PublishedResults {

    private static final String FROM = """
            from Result r
            where r.status = IN_FORCE and r.kind = :kind and r.publishing.publishedOn <= :day and r.scores is not empty
              and not exists (select a.id from Assessment a where a.id = r.assessment and a.status = WITHDRAWN)
            """;
    private static final String PUBLISHED =
            "select new passerelle.comparison.Published(r.id, r.city, r.round, r.edition, r.date) " + FROM;
    private static final String PUBLICATIONS = """
            select new passerelle.comparison.Publications$Publication(
                new passerelle.comparison.Published(r.id, r.city, r.round, r.edition, r.date), r.publishing.publishedOn)
            """ + FROM;
    private static final String SCORES = """
            select new passerelle.comparison.ScoreRow(
                r.id, key(s), s.scoreNumerator, s.scoreDenominator, s.provisional)
            from Result r join r.scores s
            where r.id in :results
            """;
    private static final String SCORES_IN_SOME = SCORES + """
              and r.status = IN_FORCE and r.publishing.publishedOn <= :day
              and key(s).kind in :kinds and key(s).code in :codes
            """;

    private final EntityManager entities;

    PublishedResults(EntityManager entities) {
        this.entities = entities;
    }

    /** What counts of each city on that basis. */
    Map<CityId, Published> latest(Basis basis) {
        var published = entities.createQuery(PUBLISHED, Published.class)
                .setParameter("kind", basis.kind())
                .setParameter("day", basis.on())
                .getResultList();
        return Published.latest(published, basis);
    }

    /** All of that kind that were published by that day, however old. */
    List<Publication> until(Basis basis) {
        return entities.createQuery(PUBLICATIONS, Publication.class)
                .setParameter("kind", basis.kind())
                .setParameter("day", basis.on())
                .getResultList();
    }

    /** In the order given. */
    List<SampledResult> scored(Collection<Published> results) {
        return scored(results, scores(results.stream().map(Published::id).toList()));
    }

    /** The same with no other scores than those in these measures, nor any that was not published by that day. */
    List<SampledResult> scored(Collection<Published> results, Collection<Measure> measures, Basis basis) {
        var ids = results.stream().map(Published::id).toList();
        return scored(results, ids.isEmpty() || measures.isEmpty() ? Map.of() : scores(ids, measures, basis));
    }

    private static List<SampledResult> scored(Collection<Published> results, Map<ResultId, List<ScoreRow>> scores) {
        return results.stream()
                .map(result -> sampled(result, scores.getOrDefault(result.id(), List.of())))
                .toList();
    }

    private Map<ResultId, List<ScoreRow>> scores(List<ResultId> results) {
        return results.isEmpty()
                ? Map.of()
                : entities.createQuery(SCORES, ScoreRow.class)
                        .setParameter("results", results)
                        .getResultStream()
                        .collect(groupingBy(ScoreRow::result));
    }

    private Map<ResultId, List<ScoreRow>> scores(List<ResultId> results, Collection<Measure> measures, Basis basis) {
        return entities.createQuery(SCORES_IN_SOME, ScoreRow.class)
                .setParameter("results", results)
                .setParameter("day", basis.on())
                .setParameter("kinds", measures.stream().map(Measure::kind).collect(toSet()))
                .setParameter("codes", measures.stream().map(Measure::code).collect(toSet()))
                .getResultStream()
                .filter(row -> measures.contains(row.measure()))
                .collect(groupingBy(ScoreRow::result));
    }

    private static SampledResult sampled(Published result, List<ScoreRow> scores) {
        return new SampledResult(
                result.city(),
                result.id(),
                result.round(),
                result.edition(),
                scores.stream().anyMatch(ScoreRow::provisional),
                scores.stream().collect(toMap(ScoreRow::measure, ScoreRow::score)));
    }
}
