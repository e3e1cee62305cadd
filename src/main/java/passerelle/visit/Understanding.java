package passerelle.visit;

/** How well somebody understands the intercultural approach, as the experts judge it. */
public enum Understanding {
    NONE,
    LITTLE,
    SOME,
    GOOD,
    FULL
}
