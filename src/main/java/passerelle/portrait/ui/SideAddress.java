package passerelle.portrait.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.result.ResultKind;
import passerelle.shared.ui.PageQuery;

/**
 * Which cities and rounds stand side by side, as the address keeps it. What it says wrongly is left out.
 *
 * @param cities their codes, in the order in which they are shown
 * @param rounds years; none for the latest of each city
 * @param kind null for the official result of a round where it has one
 */
record SideAddress(
        List<String> cities, List<Integer> rounds, @Nullable ResultKind kind) {

    static final String ROUTE = "compare/side-by-side";

    static SideAddress of(QueryParameters parameters) {
        var query = PageQuery.of(parameters);
        return new SideAddress(
                said(query, "cities").distinct().toList(),
                said(query, "rounds")
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .distinct()
                        .sorted()
                        .toList(),
                query.value("kind", ResultKind::valueOf));
    }

    private static Stream<String> said(PageQuery query, String name) {
        return query.text(name).stream()
                .flatMap(words -> Stream.of(words.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    SideAddress with(List<String> cities) {
        return new SideAddress(cities, rounds, kind);
    }

    SideAddress in(List<Integer> rounds) {
        return new SideAddress(cities, rounds, kind);
    }

    SideAddress by(@Nullable ResultKind kind) {
        return new SideAddress(cities, rounds, kind);
    }

    PageQuery query() {
        return new PageQuery()
                .and("cities", cities.isEmpty() ? null : String.join(",", cities))
                .and(
                        "rounds",
                        rounds.isEmpty()
                                ? null
                                : rounds.stream().map(String::valueOf).collect(joining(",")))
                .and("kind", kind);
    }
}
