package passerelle.api;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.api.request.Parameters;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.library.CitySize;
import passerelle.library.Facet;
import passerelle.library.LibraryQuery;
import passerelle.library.LibrarySort;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.classification.Classification;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.Country;

/** What a program looks for in the library; of each facet several values with commas between them. */
@Component
class LibraryAsked {

    private static final String BETWEEN = ",";

    private final ClassificationService classification;
    private final EditionService editions;

    LibraryAsked(ClassificationService classification, EditionService editions) {
        this.classification = classification;
        this.editions = editions;
    }

    LibraryQuery of(Parameters asked) {
        var terms = classification.all();
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = asked.value(
                    name(facet),
                    written -> Stream.of(written.split(BETWEEN))
                            .map(value -> known(facet, terms).apply(value.strip()))
                            .collect(toSet()));
            if (values != null) {
                chosen.put(facet, values);
            }
        }
        var text = asked.value("text", word -> new LibraryQuery(word, Map.of(), LibrarySort.BEST).text());
        var sort = asked.constant("sort", LibrarySort.class);
        return new LibraryQuery(orBlank(text), chosen, sort == null ? LibrarySort.BEST : sort);
    }

    /** How a page is long has the name of the other size. */
    static String name(Facet facet) {
        return facet == Facet.SIZE ? "city-size" : Parameters.name(facet);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** As the library knows the value. @throws IllegalArgumentException where it is none */
    private UnaryOperator<String> known(Facet facet, Classification terms) {
        return switch (facet) {
            case THEME -> value -> term(terms, TermKind.THEME, value);
            case DOMAIN -> value -> term(terms, TermKind.DOMAIN, value);
            case GOAL -> value -> term(terms, TermKind.GOAL, value);
            case AREA ->
                value -> among(List.copyOf(editions.areas(Instrument.INDEX).keySet()), value);
            case COUNTRY -> value -> new Country(value).code();
            case SIZE -> value -> size(value);
            case YEAR -> value -> Integer.toString(Integer.parseInt(value));
            case CITY -> LibraryAsked::code;
            case LANGUAGE -> value -> among(List.copyOf(PracticeLanguage.all()), value);
        };
    }

    private static String term(Classification terms, TermKind kind, String code) {
        var id = TermId.of(kind, code);
        return terms.find(id).map(row -> id.value()).orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static String among(List<String> values, String value) {
        if (!values.contains(value)) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static String code(String value) {
        if (!value.matches("[a-z]{2}-[a-z0-9-]+")) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static String size(String value) {
        return Stream.of(CitySize.values())
                .filter(size -> Parameters.name(size).equals(value))
                .findFirst()
                .map(CitySize::name)
                .orElseThrow(() -> new IllegalArgumentException(value));
    }
}
