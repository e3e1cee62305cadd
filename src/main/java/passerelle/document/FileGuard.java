package passerelle.document;

import passerelle.shared.CityId;

/**
 * The owner's say on who reads its papers beyond their audience: it may narrow it for a whole city, never widen it. What
 * differs from paper to paper is the audience of each. A subject has at most one guard.
 */
public interface FileGuard {

    /** The kind of object whose papers it guards. */
    String subject();

    boolean mayRead(CityId city);
}
