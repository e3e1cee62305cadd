package passerelle.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import passerelle.comparison.Publications.Publication;
import passerelle.result.ResultId;
import passerelle.result.ResultKind;
import passerelle.shared.CityId;

/**
 * Reads published results: first which there are, then the scores of those that count. What was read is kept until one of
 * them is written again, for whole networks are compared far more often than a result changes.
 */
@Component
class PublishedResults {

    private static final String STATE = """
            select new passerelle.comparison.WritingState(
                count(r), sum(r.version), max(r.changedAt),
                (select count(a) from Assessment a where a.status = WITHDRAWN),
                (select sum(a.version) from Assessment a where a.status = WITHDRAWN))
            from Result r
            where r.kind = :kind
            """;
    private static final String PUBLICATIONS = """
            select new passerelle.comparison.Publications$Publication(
                new passerelle.comparison.Published(r.id, r.version, r.city, r.round, r.edition, r.date),
                r.publishing.publishedOn)
            from Result r
            where r.status = IN_FORCE and r.kind = :kind and r.publishing.publishedOn is not null
              and r.scores is not empty
              and not exists (select a.id from Assessment a where a.id = r.assessment and a.status = WITHDRAWN)
            """;

    private static final int MOST_SAMPLES = 50;

    private record Group(Basis basis, List<Published> results) {}

    private final Map<ResultKind, Kept<WritingState, List<Publication>>> known = new ConcurrentHashMap<>();
    private final Cache<Group, Sample> samples =
            Caffeine.newBuilder().maximumSize(MOST_SAMPLES).build();
    private final KnownScores scores;
    private final EntityManager entities;

    PublishedResults(KnownScores scores, EntityManager entities) {
        this.scores = scores;
        this.entities = entities;
    }

    /** What counts of each city on that basis. */
    Map<CityId, Published> latest(Basis basis) {
        return Published.latest(until(basis).stream().map(Publication::result).toList(), basis);
    }

    /** All of that kind that were published by that day, however old. */
    List<Publication> until(Basis basis) {
        return published(basis.kind()).stream()
                .filter(publication -> !publication.on().isAfter(basis.on()))
                .toList();
    }

    private List<Publication> published(ResultKind kind) {
        var state = entities.createQuery(STATE, WritingState.class)
                .setParameter("kind", kind)
                .getSingleResult();
        return known.computeIfAbsent(kind, first -> new Kept<>())
                .of(
                        state,
                        () -> entities.createQuery(PUBLICATIONS, Publication.class)
                                .setParameter("kind", kind)
                                .getResultList());
    }

    SampledResult scored(Published result) {
        return scores.of(List.of(result)).getFirst();
    }

    Map<ResultId, Scores> scores(Collection<Published> some) {
        return scores.among(some);
    }

    /** The same one for the same results, so that what it worked out serves again. */
    Sample sample(Basis basis, List<Published> group) {
        return samples.get(new Group(basis, group), asked -> new Sample(basis, scores.of(group)));
    }
}
