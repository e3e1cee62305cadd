package passerelle.shared;

/** Who may see a paper, a text or a line of history. */
public enum Audience {
    /** Everybody who is signed in. */
    PUBLIC,
    /** The city's own people, its assigned experts, the analysts and the secretariat. */
    CITY,
    /** The experts assigned to the city, the analysts and the secretariat: not the city itself. */
    VISIT_TEAM,
    /** The secretariat and the analysts. */
    SECRETARIAT,
    /** The city's own people among themselves: nobody else, whatever else they may see. */
    TOWN_HALL
}
