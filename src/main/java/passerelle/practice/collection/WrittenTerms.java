package passerelle.practice.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/**
 * Things that a cell lists by their names in either language, their codes or their numbers, parted by semicolons, lines or,
 * where no name has one in it, commas.
 */
final class WrittenTerms<T> {

    private final Map<String, T> known = new HashMap<>();

    /** The first of two things that are called the same keeps the name. */
    WrittenTerms<T> called(T thing, Stream<String> names) {
        names.map(WrittenTerms::bare).filter(name -> !name.isEmpty()).forEach(name -> known.putIfAbsent(name, thing));
        return this;
    }

    private static String bare(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** @throws RuleViolation naming the first that nobody knows */
    Set<T> in(String cell) {
        var found = new LinkedHashSet<T>();
        for (var piece : cell.split("[;|\\n\\r]+")) {
            if (!piece.isBlank()) {
                found.addAll(parted(piece));
            }
        }
        return found;
    }

    private List<T> parted(String piece) {
        var whole = find(piece);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        var words = List.of(piece.split(","));
        var found = new ArrayList<T>();
        for (var from = 0; from < words.size(); ) {
            var longest = longest(words, from)
                    .orElseThrow(() -> new RuleViolation("practice.collection.problem.term", piece.strip()));
            found.add(longest.thing());
            from = longest.behind();
        }
        return found;
    }

    private Optional<T> find(String name) {
        return Optional.ofNullable(known.get(bare(name)));
    }

    /** A name may have a comma in it. */
    private Optional<Found<T>> longest(List<String> words, int from) {
        for (var to = words.size(); to > from; to--) {
            var end = to;
            var found = find(String.join(",", words.subList(from, to))).map(thing -> new Found<>(thing, end));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** @param behind where the next name begins */
    private record Found<T>(T thing, int behind) {}
}
