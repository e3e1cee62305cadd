package passerelle.shared;

/** Who may see a paper, a text or a line of history, from the widest circle to the narrowest. */
public enum Audience {
    /** Everybody who is signed in. */
    PUBLIC,
    /** The city's own people, its assigned experts, the analysts and the secretariat. */
    CITY,
    /** The experts assigned to the city, the analysts and the secretariat: not the city itself. */
    VISIT_TEAM,
    /** The secretariat and the analysts. */
    SECRETARIAT
}
