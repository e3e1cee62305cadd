package passerelle.learning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.comparison.Candidate;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * Cities that may learn from one another in an area.
 *
 * @param strong the nearest to the first of those that want first
 * @param wanting the one for which the group was sought, then those nearest to it
 */
public record Suggestion(List<Party> strong, List<Party> wanting) {

    /** How near each of the others is to the one for which the group was sought. */
    public Map<CityId, Resemblance> resemblances() {
        var first = wanting.getFirst().city();
        return Stream.of(strong, wanting.subList(1, wanting.size()))
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Party::id, party -> Resemblance.between(first, party.city())));
    }

    /** The languages that all its countries share or, where they share none, the programme’s own two. */
    public Set<String> languages() {
        var countries = Stream.of(strong, wanting)
                .flatMap(Collection::stream)
                .map(Party::city)
                .map(Candidate::country)
                .distinct()
                .toList();
        var shared = new TreeSet<>(CommonLanguage.all());
        countries.forEach(country -> shared.retainAll(spoken(country)));
        return shared.isEmpty() ? Set.of("en", "fr") : shared;
    }

    private static Set<String> spoken(Country country) {
        return CommonLanguage.of(country, country);
    }
}
