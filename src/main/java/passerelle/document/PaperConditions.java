package passerelle.document;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import passerelle.search.SearchText;
import passerelle.shared.Folding;

/**
 * A search as conditions on a paper {@code d} and its city {@code c}. Each word is in the name of the paper, of its
 * kind or of the city, and one at least is not of the city: the name of a city alone finds the city, not all its
 * papers.
 */
final class PaperConditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    PaperConditions(PaperRights rights, SearchText text, Map<String, String> kinds) {
        all.add("d.withdrawnAt is null");
        all.add(readable(rights));
        var own = new ArrayList<String>();
        for (var place = 0; place < text.words().size(); place++) {
            var pattern = value(text.word(place));
            var ofThisKind = value(called(text.words().get(place), kinds));
            var called = "d.nameFolded like " + pattern + " escape '!' or d.subject in " + ofThisKind;
            own.add(called);
            all.add(called + " or c.folded like " + pattern + " escape '!'");
        }
        all.add(String.join(" or ", own));
    }

    private static List<String> called(String word, Map<String, String> kinds) {
        return kinds.entrySet().stream()
                .filter(kind -> Folding.fold(kind.getValue()).contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String readable(PaperRights rights) {
        var own = rights.inOwnCities();
        var cities = own.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var places = new ArrayList<String>();
        own.forEach((open, where) -> places.add("d.city in " + value(where) + " and " + open(open)));
        places.add("d.city not in " + value(cities) + " and " + open(rights.elsewhere()));
        return String.join(" or ", places);
    }

    private String open(PaperRights.Open open) {
        return "d.audience in " + value(open.audiences()) + " and d.subject not in " + value(open.hidden());
    }

    private String value(Object value) {
        var name = "value" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    String text() {
        return all.stream().collect(Collectors.joining(") and (", "(", ")"));
    }

    <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
