package passerelle.library;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.library.LibraryHit.Excerpt;

/** Finds good practices; everybody may, for nothing is in the library but what is published. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class LibraryService {

    private static final int MOST_VALUES = 2_000;
    private static final int WHOLE_TITLE = 1_000;

    private final LibraryEntries entries;
    private final EntityManager entities;

    LibraryService(LibraryEntries entries, EntityManager entities) {
        this.entries = entries;
        this.entities = entities;
    }

    /**
     * Of the cities, which are many, only those that are chosen are counted; the map counts all of them.
     *
     * @param page from 0
     * @param reader whose language comes first where a practice is told in both
     */
    public LibraryPage find(LibraryQuery query, int page, int size, Locale reader) {
        var session = Search.session(entities);
        var found = session.search(LibraryEntry.class)
                .select(of -> query.text().isEmpty()
                        ? of.composite().from(of.id(UUID.class)).as(Match::bare)
                        : of.composite()
                                .from(
                                        of.id(UUID.class),
                                        of.highlight("title_en").highlighter("title"),
                                        of.highlight("title_fr").highlighter("title"),
                                        of.highlight("summary_en").highlighter("text"),
                                        of.highlight("summary_fr").highlighter("text"),
                                        of.highlight("story_en").highlighter("text"),
                                        of.highlight("story_fr").highlighter("text"))
                                .asList(Match::of))
                .where((of, all) -> narrow(of, all, query, null))
                .sort(by -> sorted(by, query))
                .highlighter(
                        "text",
                        by -> by.unified().tag(Excerpt.begin(), Excerpt.end()).numberOfFragments(1))
                .highlighter(
                        "title",
                        by -> by.plain()
                                .tag(Excerpt.begin(), Excerpt.end())
                                .numberOfFragments(1)
                                .fragmentSize(WHOLE_TITLE))
                .fetch(page * size, size);
        return new LibraryPage(found.total().hitCount(), hits(found.hits(), reader), counts(session, query));
    }

    /** How many practices each value of a facet would leave, as if nothing were chosen of it. */
    public Map<String, Long> count(LibraryQuery query, Facet facet) {
        return counts(Search.session(entities), query, List.of(facet), facet).getOrDefault(facet, Map.of());
    }

    private static LibrarySort order(LibraryQuery query) {
        return query.sort() == LibrarySort.BEST && query.text().isEmpty() ? LibrarySort.NEWEST : query.sort();
    }

    static void narrow(
            SearchPredicateFactory of,
            SimpleBooleanPredicateClausesCollector<?, ?> all,
            LibraryQuery query,
            @Nullable Facet besides) {
        all.add(of.matchAll());
        if (!query.text().isEmpty()) {
            all.add(of.simpleQueryString()
                    .fields("title_en", "title_fr")
                    .boost(5)
                    .field("place")
                    .boost(3)
                    .fields("summary_en", "summary_fr")
                    .boost(2)
                    .fields("story_en", "story_fr")
                    .matching(query.text())
                    .defaultOperator(BooleanOperator.AND)
                    .flags(SimpleQueryFlag.PHRASE, SimpleQueryFlag.WHITESPACE));
        }
        query.chosen().forEach((facet, values) -> {
            if (facet != besides) {
                var known = facet.values(values);
                all.add(
                        known.isEmpty()
                                ? of.matchNone()
                                : of.terms().field(facet.field()).matchingAny(known));
            }
        });
    }

    private List<LibraryHit> hits(List<Match> matches, Locale reader) {
        var known = entries.among(matches.stream().map(Match::id).toList()).stream()
                .collect(toMap(EntryLine::id, Function.identity()));
        return matches.stream()
                .flatMap(match -> Stream.ofNullable(known.get(match.id())).map(entry -> match.hit(entry, reader)))
                .toList();
    }

    /** A facet that is narrowed is counted as if it were not, so that another value can be chosen as well. */
    private static Map<Facet, Map<String, Long>> counts(SearchSession session, LibraryQuery query) {
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        var open = Stream.of(Facet.values())
                .filter(facet -> facet != Facet.CITY && query.of(facet).isEmpty())
                .toList();
        counts.putAll(counts(session, query, open, null));
        query.chosen().keySet().forEach(facet -> counts.putAll(counts(session, query, List.of(facet), facet)));
        return counts;
    }

    private static Map<Facet, Map<String, Long>> counts(
            SearchSession session, LibraryQuery query, List<Facet> facets, @Nullable Facet besides) {
        var asked = session.search(LibraryEntry.class).where((of, all) -> narrow(of, all, query, besides));
        var keys = new EnumMap<Facet, AggregationKey<? extends Map<?, Long>>>(Facet.class);
        for (var facet : facets) {
            if (facet == Facet.YEAR) {
                AggregationKey<Map<Integer, Long>> key = AggregationKey.of(facet.name());
                asked = asked.aggregation(
                        key,
                        by -> by.terms().field(facet.field(), Integer.class).maxTermCount(MOST_VALUES));
                keys.put(facet, key);
            } else {
                AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.name());
                asked = asked.aggregation(
                        key, by -> by.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES));
                keys.put(facet, key);
            }
        }
        var counted = asked.fetch(0);
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        keys.forEach((facet, key) -> {
            var values = new LinkedHashMap<String, Long>();
            counted.aggregation(key).forEach((value, count) -> values.put(value.toString(), count));
            counts.put(facet, values);
        });
        return counts;
    }

    static SortFinalStep sorted(SearchSortFactory by, LibraryQuery query) {
        return switch (order(query)) {
            case BEST -> by.score().then().field("published").desc();
            case NEWEST -> by.field("published").desc();
            case OLDEST -> by.field("year").asc().then().field("published").asc();
            case ADAPTED -> by.field("adapted").desc().then().field("published").desc();
        };
    }
}
