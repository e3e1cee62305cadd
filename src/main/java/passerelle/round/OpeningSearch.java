package passerelle.round;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import passerelle.city.InCharge;
import passerelle.search.Narrowing;
import passerelle.shared.CityId;

/** Tells in the database which of the chosen cities can begin a round, and what hinders the others. */
@Component
class OpeningSearch {

    private static final String TAKEN =
            "exists (select 1 from Assessment a where a.city = c.id and a.instrument = INDEX"
                    + " and a.roundSlot = :round)";

    /** The name of the {@link Obstacle}, or a blank. */
    private static final String OBSTACLE = "(case when c.standing = PROSPECT then 'NO_LETTER'"
            + " when c.standing not in (CANDIDATE, MEMBER) then 'STANDS_ASIDE'"
            + " when " + TAKEN + " then 'ROUND_TAKEN'"
            + " when exists (select 1 from Assessment a where a.city = c.id and a.instrument = INDEX"
            + " and a.status = OPEN) then 'OTHER_ROUND_OPEN' else '' end)";

    private final EntityManager entities;

    OpeningSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that are hindered first, then those that have not signed, then by name. */
    List<OpeningRow> rows(int round, CityChoice choice, Pageable page) {
        var narrowing = narrowing(round, choice);
        var query = "select new passerelle.round.OpeningLine(c.id, c.code, c.names, c.country, o.name, c.standing, "
                + OBSTACLE
                + ") from City c left join Account o on o.id = c.officer where 1 = 1" + narrowing.conditions()
                + " order by case when " + OBSTACLE + " <> '' then 0 when c.standing = CANDIDATE then 1 else 2 end,"
                + " c.sortEn, c.id.value";
        return asked(round, narrowing.fill(entities.createQuery(query, OpeningLine.class), page))
                .getResultStream()
                .map(OpeningLine::row)
                .toList();
    }

    OpeningCounts counts(int round, CityChoice choice) {
        var narrowing = narrowing(round, choice);
        var query = "select s.obstacle, count(s.code), sum(s.unsigned) from (select " + OBSTACLE + " as obstacle,"
                + " c.code as code, case when c.standing = CANDIDATE then 1 else 0 end as unsigned"
                + " from City c where 1 = 1" + narrowing.conditions() + ") s group by s.obstacle";
        var rows = asked(round, narrowing.fill(entities.createQuery(query, Object[].class)))
                .getResultList();
        var unsigned = rows.stream()
                .filter(row -> OpeningLine.obstacle((String) row[0]).isEmpty())
                .mapToLong(row -> (Long) row[2])
                .sum();
        return new OpeningCounts(
                rows.stream()
                        .collect(Collectors.toMap(row -> OpeningLine.obstacle((String) row[0]), row -> (Long) row[1])),
                unsigned);
    }

    /** All of them, also those that are hindered. */
    List<CityId> cities(int round, CityChoice choice) {
        var narrowing = narrowing(round, choice);
        var query = "select c.id from City c where 1 = 1" + narrowing.conditions() + " order by c.sortEn, c.id.value";
        return narrowing.fill(entities.createQuery(query, CityId.class)).getResultList();
    }

    Optional<Obstacle> obstacle(int round, CityId city) {
        var query = "select " + OBSTACLE + " from City c where c.id = :city";
        return asked(round, entities.createQuery(query, String.class))
                .setParameter("city", city)
                .getResultStream()
                .findFirst()
                .flatMap(OpeningLine::obstacle);
    }

    private static Narrowing narrowing(int round, CityChoice choice) {
        return switch (choice) {
            case CityChoice.Members() -> new Narrowing().by("c.standing = MEMBER and not " + TAKEN, "round", round);
            case CityChoice.Narrowed narrowed ->
                InCharge.narrow(
                        narrowed.officer(),
                        new Narrowing().by("c.country.code = :country", "country", narrowed.country()));
            case CityChoice.ByHand chosen ->
                new Narrowing()
                        .by(
                                "c.id.value in :cities",
                                "cities",
                                chosen.cities().stream().map(CityId::value).toList());
        };
    }

    private static <T> TypedQuery<T> asked(int round, TypedQuery<T> query) {
        return query.setParameter("round", round);
    }
}
