package passerelle.journey.pipeline;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import passerelle.city.InCharge;
import passerelle.journey.Step;
import passerelle.search.Narrowing;
import passerelle.search.Ordering;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** Finds the cities that a filter leaves, each on the line of the step where it stands. */
@Component
class PipelineSearch {

    private static final String LINE = "select new passerelle.journey.pipeline.PipelineLine("
            + "c.id, c.code, c.names, c.country, c.standing, o.name, j)";
    private static final String WHERE_THEY_STAND = """
             from JourneyStep j join City c on c.id = j.key.city left join Account o on o.id = c.officer
            where j.next = true""";
    /** In the order of the steps, which the database keeps by their names. */
    private static final String STEP = Stream.of(Step.values())
            .map(step -> " when j.key.step = " + step + " then " + step.ordinal())
            .collect(Collectors.joining("", "case", " end"));

    private static final Pattern PROPERTY = Pattern.compile("[cjo](\\.[A-Za-z]+)+");

    private final EntityManager entities;
    private final Clock clock;

    PipelineSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<PipelineLine> lines(PipelineFilter filter, Pageable page) {
        var narrowing = narrowing(filter);
        var query = LINE + WHERE_THEY_STAND + narrowing.conditions() + order(page.getSort());
        return narrowing
                .fill(entities.createQuery(query, PipelineLine.class), page)
                .getResultList();
    }

    long count(PipelineFilter filter) {
        var narrowing = narrowing(filter);
        var query = "select count(j)" + WHERE_THEY_STAND + narrowing.conditions();
        return narrowing.fill(entities.createQuery(query, Long.class)).getSingleResult();
    }

    List<CityId> cities(PipelineFilter filter) {
        var narrowing = narrowing(filter);
        var query = "select c.id" + WHERE_THEY_STAND + narrowing.conditions();
        return narrowing.fill(entities.createQuery(query, CityId.class)).getResultList();
    }

    List<StepCount> counts(PipelineFilter filter) {
        var narrowing = narrowing(filter);
        var query = "select new passerelle.journey.pipeline.StepCount(j.key.step, count(j), min(j.since))"
                + WHERE_THEY_STAND
                + narrowing.conditions()
                + " group by j.key.step order by j.key.step";
        return narrowing.fill(entities.createQuery(query, StepCount.class)).getResultList();
    }

    /** The first few of each step. */
    List<PipelineLine> first(int few, PipelineFilter filter, Sort sort) {
        var narrowing = narrowing(filter);
        var placed = "select c.id.value as city, row_number() over (partition by j.key.step" + order(sort)
                + ") as place"
                + WHERE_THEY_STAND
                + narrowing.conditions();
        var cities = narrowing
                .fill(entities.createQuery("select p.city from (" + placed + ") p where p.place <= :few", UUID.class))
                .setParameter("few", few)
                .getResultList();
        var query = LINE + WHERE_THEY_STAND + " and c.id.value in :cities" + order(sort);
        return cities.isEmpty()
                ? List.of()
                : entities.createQuery(query, PipelineLine.class)
                        .setParameter("cities", cities)
                        .getResultList();
    }

    private Narrowing narrowing(PipelineFilter filter) {
        var today = LocalDate.now(clock);
        var european = filter.european();
        var narrowing = new Narrowing()
                .by("j.key.step = :step", "step", filter.step())
                .by("j.earliestDue < :today", "today", filter.late() ? today : null)
                .by("c.country.code = :country", "country", filter.country())
                .by("c.standing = :standing", "standing", filter.standing())
                .by("c.network = :network", "network", filter.network())
                .by(european(european), "members", european == null ? null : Country.europeanOn(today));
        return InCharge.narrow(filter.officer(), narrowing);
    }

    /** What is not decided for a city follows from its country. */
    private static String european(@Nullable Boolean wanted) {
        var among = Boolean.TRUE.equals(wanted) ? "in" : "not in";
        return "(c.european = " + wanted + " or c.european is null and c.country.code " + among + " :members)";
    }

    private static String order(Sort sort) {
        return Ordering.by(sort, PipelineSearch::column);
    }

    private static String column(String name) {
        if (!PROPERTY.matcher(name).matches()) {
            throw new IllegalArgumentException("No column of the pipeline: " + name);
        }
        return name.equals("j.key.step") ? STEP : name;
    }
}
