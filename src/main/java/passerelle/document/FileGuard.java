package passerelle.document;

import java.util.UUID;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/**
 * The owner's say on its papers. On who reads them: it may narrow their audience for a whole city, and let somebody
 * outside read single ones who is asked to work with them. And on when they may be taken back. A subject has at most one
 * guard.
 */
public interface FileGuard {

    /** The kind of object whose papers it guards. */
    String subject();

    /**
     * Rests on nothing but the roles that the reader holds in that city, so that a search need not ask for each city.
     */
    default boolean mayRead(CityId city) {
        return true;
    }

    /** Whether the person at work reads that paper although its audience does not have them in it. */
    default boolean opens(DocumentId paper) {
        return false;
    }

    /**
     * Who reads in the history that a paper came or went, by its name. Whoever narrows who reads the papers narrows this
     * as well.
     */
    default Audience toldTo(Audience paper) {
        return paper;
    }

    /** @throws RuleViolation while something rests on the papers of that object */
    default void checkTakeBack(UUID object) {}
}
