package passerelle.round.ui;

import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import passerelle.round.RoundFilter;
import passerelle.round.RoundState;
import passerelle.shared.AccountId;

/**
 * What the round desk shows, as its address keeps it: the round, what it is narrowed to, and the column that orders it.
 * What the address says wrongly is left out.
 */
record RoundAddress(RoundFilter filter, String column, SortDirection direction) {

    static final String ROUTE = "rounds";
    static final String DUE = "due";

    /** @param rounds newest first; the newest is shown unless the address names another of them */
    static RoundAddress of(QueryParameters query, List<Integer> rounds, int thisYear) {
        var sort = query.getSingleParameter("sort").orElse(DUE);
        var round = value(query, "round", Integer::valueOf);
        var newest = rounds.stream().findFirst().orElse(thisYear);
        return new RoundAddress(
                new RoundFilter(
                        round != null && rounds.contains(round) ? round : newest,
                        value(query, "state", RoundState::valueOf),
                        query.getSingleParameter("country").orElse(null),
                        value(query, "officer", id -> new AccountId(UUID.fromString(id))),
                        query.getSingleParameter("late").filter("true"::equals).isPresent()),
                sort.replaceFirst("^-", ""),
                sort.startsWith("-") ? SortDirection.DESCENDING : SortDirection.ASCENDING);
    }

    RoundAddress narrowed(RoundFilter filter) {
        return new RoundAddress(filter, column, direction);
    }

    RoundAddress sorted(String column, SortDirection direction) {
        return new RoundAddress(filter, column, direction);
    }

    /** As a link on a page. */
    String link() {
        return ROUTE + "?" + query().getQueryString();
    }

    /** The round is always said, so that the address means the same next year. */
    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "round", filter.round());
        put(query, "state", filter.state());
        put(query, "country", filter.country());
        put(query, "officer", filter.officer() == null ? null : filter.officer().value());
        put(query, "late", filter.late() ? true : null);
        var sort = (direction == SortDirection.DESCENDING ? "-" : "") + column;
        put(query, "sort", sort.equals(DUE) ? null : sort);
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
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
