package passerelle.library.ui;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import passerelle.library.CitySize;
import passerelle.library.Facet;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.classification.Classification;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermRow;
import passerelle.shared.Country;
import passerelle.shared.LocalizedText;
import passerelle.shared.ui.Phrases;

/**
 * What the values of the facets are called; what nobody knows any more by its bare code.
 *
 * @param cities by their codes, those that are chosen
 */
record FacetNames(Classification terms, Map<String, LocalizedText> areas, Map<String, String> cities, Locale reader) {

    String of(Facet facet, String value) {
        return switch (facet) {
            case THEME, DOMAIN, GOAL ->
                terms.find(new TermId(value)).map(this::name).orElse(value);
            case AREA ->
                Optional.ofNullable(areas.get(value))
                        .map(title -> title.in(reader))
                        .orElse(value);
            case COUNTRY ->
                Country.named(value).map(country -> country.name(reader)).orElse(value);
            case SIZE -> size(value);
            case LANGUAGE -> PracticeLanguage.all().contains(value) ? Phrases.phrase("language." + value) : value;
            case CITY -> cities.getOrDefault(value, value);
            case YEAR -> value;
        };
    }

    private String name(TermRow term) {
        return term.name(reader);
    }

    private static String size(String value) {
        return Stream.of(CitySize.values())
                .filter(size -> size.name().equals(value))
                .findFirst()
                .map(Phrases::name)
                .orElse(value);
    }

    /** The values of a facet that some practice has, in the order in which readers look for them. */
    Stream<String> order(Facet facet, Map<String, Long> counts) {
        return switch (facet) {
            case CITY -> counts.keySet().stream().filter(cities::containsKey);
            case YEAR -> counts.keySet().stream().sorted((one, other) -> other.compareTo(one));
            case SIZE -> Stream.of(CitySize.values()).map(CitySize::name).filter(counts::containsKey);
            default -> byCount(counts, value -> of(facet, value));
        };
    }

    private static Stream<String> byCount(Map<String, Long> counts, UnaryOperator<String> name) {
        var named = counts.keySet().stream().collect(toMap(value -> value, name));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(reverseOrder())
                        .thenComparing(counted -> named.getOrDefault(counted.getKey(), "")))
                .map(Map.Entry::getKey);
    }
}
