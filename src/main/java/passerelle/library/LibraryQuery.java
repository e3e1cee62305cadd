package passerelle.library;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import passerelle.shared.RuleViolation;

/**
 * What somebody looks for in the library.
 *
 * @param text words that all stand in it, in any form and language; blank for everything
 * @param chosen of each facet any of the values; what is not there narrows nothing
 */
public record LibraryQuery(String text, Map<Facet, Set<String>> chosen, LibrarySort sort) {

    public static final LibraryQuery ALL = new LibraryQuery("", Map.of(), LibrarySort.BEST);

    public static final int LONGEST = 200;

    /** @throws RuleViolation for a text that is too long to be looked for */
    public LibraryQuery {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new RuleViolation("library.error.long", text.length(), LONGEST);
        }
        chosen = Map.copyOf(chosen);
    }

    /** Whether a text is short enough to be looked for. */
    public static boolean isShort(String text) {
        return text.strip().length() <= LONGEST;
    }

    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The same with that value taken or left, whichever it was not. */
    public LibraryQuery toggle(Facet facet, String value) {
        var values = new HashSet<>(of(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    public LibraryQuery with(Facet facet, Set<String> values) {
        var next = new EnumMap<Facet, Set<String>>(Facet.class);
        next.putAll(chosen);
        next.remove(facet);
        if (!values.isEmpty()) {
            next.put(facet, Set.copyOf(values));
        }
        return new LibraryQuery(text, next, sort);
    }

    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }
}
