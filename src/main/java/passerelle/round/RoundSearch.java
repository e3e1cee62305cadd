package passerelle.round;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentId;
import passerelle.city.InCharge;
import passerelle.round.RoundLine.SavedAnswers;
import passerelle.search.Narrowing;
import passerelle.search.Ordering;

/** Finds, counts and sorts the cities of a round in the database. */
@Component
class RoundSearch {

    private static final String ANSWERED =
            "(select count(*) from Answer x where x.key.assessment = a.id and x.value.kind <> BLANK)";

    /** {@link RoundState#of} by its ordinal; a test compares the two. */
    static final String STATE = "(case when r.issuedOn is not null then 4 when a.status = RETURNED then 3"
            + " when a.submittedOn is not null then 2 when exists"
            + " (select 1 from Answer x where x.key.assessment = a.id and x.value.kind <> BLANK) then 1 else 0 end)";

    private static final String ROUND = """
             from Assessment a join City c on c.id = a.city left join Account o on o.id = c.officer
                left join IndexReport r on r.assessment = a.id and r.status = ISSUED
                left join JourneyStep j on j.key.city = a.city and j.key.round = a.roundYear
                    and (a.status = OPEN and j.key.step = INDEX or a.submittedOn is not null and j.key.step = REPORT)
            where a.instrument = INDEX and a.status in (OPEN, SUBMITTED, RETURNED, REVIEWED)""";

    private static final Map<String, String> COLUMNS = Map.of(
            "c.sortEn", "c.sortEn",
            "c.sortFr", "c.sortFr",
            "c.id.value", "c.id.value",
            "officer", "o.nameFolded",
            "state", STATE,
            "answers", ANSWERED,
            "opened", "a.openedOn",
            "due", "j.due",
            "activity", "(select max(x.savedAt) from Answer x where x.key.assessment = a.id)");

    private final EntityManager entities;
    private final Clock clock;

    RoundSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<RoundLine> lines(RoundFilter filter, Pageable page) {
        var narrowing = narrowing(filter);
        var query = "select new passerelle.round.RoundLine(a.id, a.edition, c.id, c.code, c.names, c.country, o.name,"
                + " a.status, a.openedOn, a.deadline, a.submittedOn, r.issuedOn, j.due)"
                + ROUND + narrowing.conditions() + Ordering.by(page.getSort(), RoundSearch::column);
        return narrowing
                .fill(entities.createQuery(query, RoundLine.class), page)
                .getResultList();
    }

    /** By the ordinals of the states. */
    Map<Integer, Long> counts(RoundFilter filter) {
        var narrowing = narrowing(filter);
        var query = "select s.state, count(s.code) from (select " + STATE + " as state, c.code as code" + ROUND
                + narrowing.conditions() + ") s group by s.state";
        return narrowing.fill(entities.createQuery(query, Object[].class)).getResultList().stream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    /** Of several questionnaires; one that nobody answered is absent. */
    Map<AssessmentId, SavedAnswers> saved(List<AssessmentId> assessments) {
        var query = """
                select new passerelle.round.RoundLine$SavedAnswers(x.key.assessment,
                    sum(case when x.value.kind <> BLANK then 1 else 0 end), max(x.savedAt))
                from Answer x where x.key.assessment in :assessments group by x.key.assessment""";
        return entities.createQuery(query, SavedAnswers.class)
                .setParameter("assessments", assessments)
                .getResultStream()
                .collect(Collectors.toMap(SavedAnswers::assessment, saved -> saved));
    }

    private Narrowing narrowing(RoundFilter filter) {
        var narrowing = new Narrowing()
                .by("a.roundYear = :round", "round", filter.round())
                .by(
                        STATE + " = :state",
                        "state",
                        filter.state() == null ? null : filter.state().ordinal())
                .by("c.country.code = :country", "country", filter.country())
                .by("j.due < :today", "today", filter.late() ? LocalDate.now(clock) : null);
        return InCharge.narrow(filter.officer(), narrowing);
    }

    private static String column(String name) {
        return Optional.ofNullable(COLUMNS.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No column of a round: " + name));
    }
}
