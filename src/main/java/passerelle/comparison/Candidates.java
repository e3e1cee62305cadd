package passerelle.comparison;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.comparison.ComparisonGroup.InRegion;

/** Reads the cities as groups look at them. */
@Component
class Candidates {

    private static final String FIGURES = """
            select new passerelle.comparison.FactRow(c.id, c.country, c.region, f.population, f.foreignBorn)
            from City c left join FactsOfYear f
              on f.city = c.id and f.withdrawn = false and f.year between :first and :last
            order by c.id.value, f.year
            """;
    private static final String STATE = """
            select new passerelle.comparison.WritingState(
                count(c), sum(c.version), max(c.changedAt),
                (select count(f) from FactsOfYear f), (select sum(f.version) from FactsOfYear f))
            from City c
            """;
    private static final String REGIONS = """
            select distinct new passerelle.comparison.ComparisonGroup$InRegion(c.country, c.region)
            from City c where c.region <> ''
            """;

    private record Reading(WritingState state, int first, int last) {}

    private final Kept<Reading, Collection<Candidate>> known = new Kept<>();
    private final EntityManager entities;

    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    /** All cities, with what was known of them in the years that count. */
    Collection<Candidate> on(Basis basis) {
        var state = entities.createQuery(STATE, WritingState.class).getSingleResult();
        var reading = new Reading(state, basis.firstFactYear(), basis.on().getYear());
        return known.of(reading, () -> read(reading));
    }

    private Collection<Candidate> read(Reading reading) {
        var rows = entities.createQuery(FIGURES, FactRow.class)
                .setParameter("first", reading.first)
                .setParameter("last", reading.last)
                .getResultList();
        return List.copyOf(FactRow.candidates(rows));
    }

    /** Those that have a city, in no order. */
    List<InRegion> regions() {
        return entities.createQuery(REGIONS, InRegion.class).getResultList();
    }
}
