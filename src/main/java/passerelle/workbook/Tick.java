package passerelle.workbook;

import java.util.Optional;
import java.util.Set;
import passerelle.shared.Folding;

/** A tick in a cell, as people make one. */
final class Tick {

    static final String MARK = "x";

    private static final Set<String> YES = Set.of(MARK, "✓", "✔", "☑", "☒", "1", "true", "vrai", "yes", "oui");
    private static final Set<String> NO = Set.of("", "☐", "0", "false", "faux", "no", "non");

    private Tick() {}

    /** Empty for what is neither a tick nor none. */
    static Optional<Boolean> read(String typed) {
        var folded = Folding.fold(typed);
        if (YES.contains(folded)) {
            return Optional.of(true);
        }
        return NO.contains(folded) ? Optional.of(false) : Optional.empty();
    }
}
