package passerelle.document;

import java.util.UUID;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/**
 * The owner's say on its papers. On who reads them beyond their audience: it may narrow it for a whole city, never
 * widen it; what differs from paper to paper is the audience of each. And on when they may be taken back. A subject has
 * at most one guard.
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

    /** @throws RuleViolation while something rests on the papers of that object */
    default void checkTakeBack(UUID object) {}
}
