package passerelle.library.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import passerelle.library.Facet;
import passerelle.library.LibraryQuery;
import passerelle.library.LibrarySort;
import passerelle.map.Frame;
import passerelle.shared.ui.PageQuery;

/**
 * What somebody looks for as the address of the library says it, so that it can be kept and sent.
 *
 * @param page from 0; the address counts from 1
 * @param map the part of the world that a map shows above what was found; null without a map
 */
record LibraryAddress(
        LibraryQuery query, int page, @Nullable Frame map) {

    private static final String BETWEEN = ",";

    /** What the address says wrongly is left out. */
    static LibraryAddress of(QueryParameters parameters) {
        var said = PageQuery.of(parameters);
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            said.text(name(facet))
                    .filter(values -> !values.isBlank())
                    .ifPresent(values -> chosen.put(facet, Set.of(values.split(BETWEEN))));
        }
        var sort = Optional.ofNullable(said.value("sort", word -> LibrarySort.valueOf(word.toUpperCase(Locale.ROOT))))
                .orElse(LibrarySort.BEST);
        var page = Optional.ofNullable(said.value("page", Integer::valueOf)).orElse(1);
        var text = said.text("text").filter(LibraryQuery::isShort).orElse("");
        var map = said.text("map").flatMap(Frame::of).orElse(null);
        return new LibraryAddress(new LibraryQuery(text, chosen, sort), Math.clamp(page - 1L, 0, 9_999), map);
    }

    LibraryAddress toggle(Facet facet, String value) {
        return new LibraryAddress(query.toggle(facet, value), 0, map);
    }

    /** Narrowed to that value alone of the facet. */
    LibraryAddress only(Facet facet, String value) {
        return new LibraryAddress(query.with(facet, Set.of(value)), 0, map);
    }

    LibraryAddress text(String text) {
        return new LibraryAddress(new LibraryQuery(text, query.chosen(), query.sort()), 0, map);
    }

    LibraryAddress sort(LibrarySort sort) {
        return new LibraryAddress(new LibraryQuery(query.text(), query.chosen(), sort), 0, map);
    }

    LibraryAddress everything() {
        return new LibraryAddress(new LibraryQuery(query.text(), Map.of(), query.sort()), 0, map);
    }

    LibraryAddress page(int page) {
        return new LibraryAddress(query, page, map);
    }

    /** @param shown null without a map */
    LibraryAddress map(@Nullable Frame shown) {
        return new LibraryAddress(query, page, shown);
    }

    PageQuery said() {
        var said = new PageQuery().and("text", query.text().isEmpty() ? null : query.text());
        for (var facet : Facet.values()) {
            var values = query.of(facet);
            said.and(name(facet), values.isEmpty() ? null : String.join(BETWEEN, new TreeSet<>(values)));
        }
        return said.and("sort", query.sort() == LibrarySort.BEST ? null : lower(query.sort()))
                .and("map", map == null ? null : map.name())
                .and("page", page == 0 ? null : page + 1);
    }

    /** What is worth keeping of it: all but the page. */
    String kept() {
        return page(0).said().parameters().getQueryString();
    }

    String link() {
        return said().of(LibraryLinks.LIBRARY);
    }

    private static String name(Facet facet) {
        return lower(facet);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
