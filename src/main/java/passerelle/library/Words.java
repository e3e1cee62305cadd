package passerelle.library;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps several codes in one column, such as {@code |education|media|}. */
final class Words {

    private static final String BETWEEN = "|";

    private Words() {}

    static String join(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    static Set<String> split(String joined) {
        return joined.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(joined.split("\\|")));
    }
}
