package passerelle.instrument;

import java.util.HashSet;
import java.util.Set;

/** Options that may be ticked together, or stand alone. */
public final class Ticks {

    private Ticks() {}

    /** After a click: the exclusive option drives out the others when it was ticked last, and gives way otherwise. */
    public static Set<Option> settle(Set<Option> before, Set<Option> after) {
        var added = new HashSet<>(after);
        added.removeAll(before);
        var alone = added.stream().filter(Option::exclusive).findFirst();
        if (alone.isPresent()) {
            return Set.of(alone.get());
        }
        var together = new HashSet<>(after);
        together.removeIf(option -> option.exclusive() && !added.isEmpty());
        return together;
    }
}
