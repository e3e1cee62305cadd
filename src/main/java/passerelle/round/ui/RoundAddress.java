package passerelle.round.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import passerelle.city.InCharge;
import passerelle.round.RoundFilter;
import passerelle.round.RoundState;
import passerelle.shared.ui.PageQuery;
import passerelle.shared.ui.Sorting;

/**
 * What the round desk shows, as its address keeps it: the round, what it is narrowed to, and the column that orders it.
 * What the address says wrongly is left out.
 */
record RoundAddress(RoundFilter filter, Sorting sorting) {

    static final String ROUTE = "rounds";
    static final String DUE = "due";

    /** @param rounds newest first; the newest is shown unless the address names another of them */
    static RoundAddress of(QueryParameters parameters, List<Integer> rounds, int thisYear) {
        var query = PageQuery.of(parameters);
        var round = query.value("round", Integer::valueOf);
        var newest = rounds.stream().findFirst().orElse(thisYear);
        return new RoundAddress(
                new RoundFilter(
                        round != null && rounds.contains(round) ? round : newest,
                        query.value("state", RoundState::valueOf),
                        query.text("country").orElse(null),
                        query.value("officer", InCharge::of),
                        query.is("late")),
                Sorting.of(query.text("sort").orElse(DUE)));
    }

    RoundAddress narrowed(RoundFilter filter) {
        return new RoundAddress(filter, sorting);
    }

    RoundAddress sorted(Sorting sorting) {
        return new RoundAddress(filter, sorting);
    }

    /** As a link on a page. */
    String link() {
        return query().of(ROUTE);
    }

    /** The round is always said, so that the address means the same next year. */
    PageQuery query() {
        var sort = sorting.toString();
        return new PageQuery()
                .and("round", filter.round())
                .and("state", filter.state())
                .and("country", filter.country())
                .and("officer", filter.officer())
                .when(filter.late(), "late")
                .and("sort", sort.equals(DUE) ? null : sort);
    }
}
