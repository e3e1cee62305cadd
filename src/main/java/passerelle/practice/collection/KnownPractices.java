package passerelle.practice.collection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.practice.KnownPractice;
import passerelle.shared.CityId;
import passerelle.shared.Folding;

/** Tells whether a practice stands here already, or in a line before: the same city, title and year. */
final class KnownPractices {

    private final Map<Key, List<KnownPractice>> known;
    private final Map<Key, List<CollectedAt>> before = new HashMap<>();

    KnownPractices(List<KnownPractice> practices) {
        known = practices.stream()
                .flatMap(practice ->
                        practice.titles().map(title -> Map.entry(new Key(practice.city(), title), practice)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The code under which it stands here. */
    Optional<String> code(CollectedPractice practice) {
        return keys(practice)
                .flatMap(key -> known.getOrDefault(key, List.of()).stream())
                .filter(one -> sameYear(one.year(), practice.year()))
                .map(KnownPractice::code)
                .findFirst();
    }

    /** The number of a line before that tells the same; else the line is kept in mind for those behind. */
    Optional<Integer> lineBefore(int line, CollectedPractice practice) {
        var same = keys(practice)
                .flatMap(key -> before.getOrDefault(key, List.of()).stream())
                .filter(one -> sameYear(one.year(), practice.year()))
                .map(CollectedAt::line)
                .findFirst();
        if (same.isEmpty()) {
            keys(practice)
                    .forEach(key -> before.merge(
                            key,
                            List.of(new CollectedAt(line, practice.year())),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList()));
        }
        return same;
    }

    private static Stream<Key> keys(CollectedPractice practice) {
        return Stream.of(practice.title().en(), practice.title().fr())
                .map(Folding::fold)
                .filter(title -> !title.isEmpty())
                .distinct()
                .map(title -> new Key(practice.home(), title));
    }

    /** A year that nobody knows is no other one. */
    private static boolean sameYear(Optional<Integer> one, Optional<Integer> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private record Key(CityId city, String title) {}

    private record CollectedAt(int line, Optional<Integer> year) {}
}
