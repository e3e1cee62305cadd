package passerelle.learning;

/** What a city says of an area. */
public enum InterestKind {
    /** It wants to learn there. */
    WANTS,
    /** It offers to share what it knows. */
    OFFERS
}
