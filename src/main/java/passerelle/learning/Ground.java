package passerelle.learning;

/** Why a city is thought to want an area, or to be strong in it. */
public enum Ground {
    /** It said so. */
    SAID,
    /** Its published figures say so. */
    FIGURES
}
