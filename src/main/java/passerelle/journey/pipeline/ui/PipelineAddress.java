package passerelle.journey.pipeline.ui;

import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import passerelle.city.Standing;
import passerelle.journey.Step;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.shared.AccountId;

/**
 * What the pipeline shows, as its address keeps it: what it is narrowed to, and the column that orders it. What the
 * address says wrongly is left out.
 */
record PipelineAddress(PipelineFilter filter, String column, SortDirection direction) {

    static final String LATE = "late";

    static PipelineAddress of(QueryParameters query) {
        var sort = query.getSingleParameter("sort").orElse("-" + LATE);
        return new PipelineAddress(
                new PipelineFilter(
                        value(query, "step", Step::valueOf),
                        query.getSingleParameter("late").filter("true"::equals).isPresent(),
                        query.getSingleParameter("country").orElse(null),
                        value(query, "officer", id -> new AccountId(UUID.fromString(id))),
                        value(query, "standing", Standing::valueOf)),
                sort.replaceFirst("^-", ""),
                sort.startsWith("-") ? SortDirection.DESCENDING : SortDirection.ASCENDING);
    }

    PipelineAddress narrowed(PipelineFilter filter) {
        return new PipelineAddress(filter, column, direction);
    }

    PipelineAddress sorted(String column, SortDirection direction) {
        return new PipelineAddress(filter, column, direction);
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "step", filter.step());
        put(query, "late", filter.late() ? true : null);
        put(query, "country", filter.country());
        put(query, "officer", filter.officer() == null ? null : filter.officer().value());
        put(query, "standing", filter.standing());
        var sort = (direction == SortDirection.DESCENDING ? "-" : "") + column;
        put(query, "sort", sort.equals("-" + LATE) ? null : sort);
        return QueryParameters.simple(query);
    }

    private static void put(LinkedHashMap<String, String> query, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(given -> query.put(name, given.toString()));
    }

    private static <T> @Nullable T value(QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name).map(reading).orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
