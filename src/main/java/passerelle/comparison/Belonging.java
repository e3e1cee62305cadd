package passerelle.comparison;

import java.util.Collection;

/** Whether a city is one of a group; unknown where it lacks the figure that decides. */
enum Belonging {
    NO,
    UNKNOWN,
    YES;

    static Belonging of(boolean belongs) {
        return belongs ? YES : NO;
    }

    /** A city that fails one condition is out, whatever is unknown of the others. */
    static Belonging toAll(Collection<Belonging> conditions) {
        return conditions.stream().reduce(YES, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
}
