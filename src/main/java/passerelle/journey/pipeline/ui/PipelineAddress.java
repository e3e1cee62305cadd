package passerelle.journey.pipeline.ui;

import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.Standing;
import passerelle.journey.Step;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.shared.AccountId;

/**
 * What the pipeline shows, as its address keeps it: what it is narrowed to, as a table or as a board, the column that
 * orders the table, and the column that a phone shows of the board. What the address says wrongly is left out.
 */
record PipelineAddress(
        PipelineFilter filter, boolean board, @Nullable Step shown, String column, SortDirection direction) {

    static final String ROUTE = "pipeline";
    static final String LATE = "late";

    static PipelineAddress of(QueryParameters query) {
        var sort = query.getSingleParameter("sort").orElse("-" + LATE);
        return new PipelineAddress(
                new PipelineFilter(
                        value(query, "step", PipelineAddress::standing),
                        query.getSingleParameter("late").filter("true"::equals).isPresent(),
                        query.getSingleParameter("country").orElse(null),
                        value(query, "officer", id -> new AccountId(UUID.fromString(id))),
                        value(query, "standing", Standing::valueOf),
                        value(query, "european", PipelineAddress::yesOrNo),
                        query.getSingleParameter("network").orElse(null)),
                query.getSingleParameter("view").filter("board"::equals).isPresent(),
                value(query, "column", PipelineAddress::standing),
                sort.replaceFirst("^-", ""),
                sort.startsWith("-") ? SortDirection.DESCENDING : SortDirection.ASCENDING);
    }

    PipelineAddress narrowed(PipelineFilter filter) {
        return new PipelineAddress(filter, board, shown, column, direction);
    }

    PipelineAddress asBoard(boolean board) {
        return new PipelineAddress(filter, board, null, column, direction);
    }

    PipelineAddress showing(Step shown) {
        return new PipelineAddress(filter, board, shown, column, direction);
    }

    PipelineAddress sorted(String column, SortDirection direction) {
        return new PipelineAddress(filter, board, shown, column, direction);
    }

    /** As a link on a page. */
    String link() {
        return Stream.of(ROUTE, query().getQueryString())
                .filter(part -> !part.isEmpty())
                .reduce((route, query) -> route + "?" + query)
                .orElseThrow();
    }

    /** What is worth keeping under a name. */
    String kept() {
        return new PipelineAddress(filter, board, null, column, direction)
                .query()
                .getQueryString();
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "view", board ? "board" : null);
        put(query, "step", filter.step());
        put(query, "late", filter.late() ? true : null);
        put(query, "country", filter.country());
        put(query, "officer", filter.officer() == null ? null : filter.officer().value());
        put(query, "standing", filter.standing());
        put(query, "european", filter.european());
        put(query, "network", filter.network());
        put(query, "column", shown);
        var sort = (direction == SortDirection.DESCENDING ? "-" : "") + column;
        put(query, "sort", sort.equals("-" + LATE) ? null : sort);
        return QueryParameters.simple(query);
    }

    private static void put(LinkedHashMap<String, String> query, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(given -> query.put(name, given.toString()));
    }

    /** No city stands in its fee. */
    private static Step standing(String name) {
        var step = Step.valueOf(name);
        if (step == Step.FEE) {
            throw new IllegalArgumentException(name);
        }
        return step;
    }

    private static Boolean yesOrNo(String words) {
        return switch (words) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static <T> @Nullable T value(QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name).map(reading).orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
