package passerelle.journey.pipeline.ui;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import passerelle.city.InCharge;
import passerelle.city.Standing;
import passerelle.journey.Step;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.journey.ui.JourneyChoices;
import passerelle.shared.ui.PageQuery;
import passerelle.shared.ui.Sorting;

/**
 * What the pipeline shows, as its address keeps it: what it is narrowed to, as a table or as a board, the column that
 * orders the table, and the column that a phone shows of the board. What the address says wrongly is left out.
 */
record PipelineAddress(
        PipelineFilter filter, boolean board, @Nullable Step shown, Sorting sorting) {

    static final String ROUTE = "pipeline";
    static final String LATE = "late";

    private static final String LATEST_FIRST = "-" + LATE;

    static PipelineAddress of(QueryParameters parameters) {
        var query = PageQuery.of(parameters);
        return new PipelineAddress(
                new PipelineFilter(
                        query.value("step", JourneyChoices::standing),
                        query.is("late"),
                        query.text("country").orElse(null),
                        query.value("officer", InCharge::of),
                        query.value("standing", Standing::valueOf),
                        query.value("european", PipelineAddress::yesOrNo),
                        query.text("network").orElse(null)),
                query.text("view").filter("board"::equals).isPresent(),
                query.value("column", JourneyChoices::standing),
                Sorting.of(query.text("sort").orElse(LATEST_FIRST)));
    }

    PipelineAddress narrowed(PipelineFilter filter) {
        return new PipelineAddress(filter, board, shown, sorting);
    }

    PipelineAddress asBoard(boolean board) {
        return new PipelineAddress(filter, board, null, sorting);
    }

    PipelineAddress showing(@Nullable Step shown) {
        return new PipelineAddress(filter, board, shown, sorting);
    }

    PipelineAddress sorted(Sorting sorting) {
        return new PipelineAddress(filter, board, shown, sorting);
    }

    /** As a link on a page. */
    String link() {
        return query().of(ROUTE);
    }

    /** What is worth keeping under a name. */
    String kept() {
        return showing(null).query().parameters().getQueryString();
    }

    PageQuery query() {
        var sort = sorting.toString();
        return new PageQuery()
                .and("view", board ? "board" : null)
                .and("step", filter.step())
                .when(filter.late(), "late")
                .and("country", filter.country())
                .and("officer", filter.officer())
                .and("standing", filter.standing())
                .and("european", filter.european())
                .and("network", filter.network())
                .and("column", shown)
                .and("sort", sort.equals(LATEST_FIRST) ? null : sort);
    }

    private static Boolean yesOrNo(String words) {
        return switch (words) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(words);
        };
    }
}
