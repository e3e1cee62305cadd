package passerelle.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import passerelle.comparison.Basis;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.scoring.Score;

/** Reads scores of published results, row after row: either one of each result, or all of a few results. */
@Component
class NetworkScores {

    private static final String ROWS = """
            select new passerelle.network.ScoreRow(r.id, key(s), s.scoreNumerator, s.scoreDenominator, s.provisional)
            from Result r join r.scores s
            """;
    private static final String IN_ONE_MEASURE = ROWS + """
            where r.status = IN_FORCE and r.kind = :kind and r.publishing.publishedOn <= :day
              and key(s).kind = :measure and key(s).code = :code
            """;
    private static final String OF_SOME_RESULTS = ROWS + """
            where r.id in :results
            """;

    private final EntityManager entities;

    NetworkScores(EntityManager entities) {
        this.entities = entities;
    }

    Map<ResultId, ScoreRow> in(Measure measure, Basis basis) {
        return entities.createQuery(IN_ONE_MEASURE, ScoreRow.class)
                .setParameter("kind", basis.kind())
                .setParameter("day", basis.on())
                .setParameter("measure", measure.kind())
                .setParameter("code", measure.code())
                .getResultStream()
                .collect(toMap(ScoreRow::result, Function.identity()));
    }

    Map<ResultId, Map<Measure, Score>> of(Collection<ResultId> results) {
        return results.isEmpty()
                ? Map.of()
                : entities.createQuery(OF_SOME_RESULTS, ScoreRow.class)
                        .setParameter("results", results)
                        .getResultStream()
                        .collect(groupingBy(ScoreRow::result, toMap(ScoreRow::measure, ScoreRow::score)));
    }
}
