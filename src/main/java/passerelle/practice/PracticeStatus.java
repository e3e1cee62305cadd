package passerelle.practice;

import java.util.Map;
import java.util.Set;

/** How far one version of a good practice has come; {@code docs/practices.md} says who may do what in each state. */
public enum PracticeStatus {
    /** Read from a Word form: somebody has to look through it and confirm it. */
    RECEIVED,
    DRAFT,
    SUBMITTED,
    /** Back with the city, with remarks. */
    RETURNED,
    PUBLISHED,
    /** Was published until a newer version was. */
    REPLACED,
    ARCHIVED;

    private static final Map<PracticeStatus, Set<PracticeStatus>> MOVES = Map.of(
            RECEIVED, Set.of(DRAFT, ARCHIVED),
            DRAFT, Set.of(SUBMITTED, ARCHIVED),
            SUBMITTED, Set.of(RETURNED, PUBLISHED, ARCHIVED),
            RETURNED, Set.of(SUBMITTED, ARCHIVED),
            PUBLISHED, Set.of(REPLACED, ARCHIVED),
            REPLACED, Set.of(),
            ARCHIVED, Set.of());

    public boolean mayBecome(PracticeStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the city is writing it. */
    public boolean isWithTheCity() {
        return this == RECEIVED || this == DRAFT || this == RETURNED;
    }

    /** Whether everybody who is signed in may read it; what is published everybody reads. */
    public boolean isPublic() {
        return this == PUBLISHED || this == REPLACED;
    }

    /** Whether something is still to happen to it. */
    public boolean isUnderWay() {
        return isWithTheCity() || this == SUBMITTED;
    }
}
