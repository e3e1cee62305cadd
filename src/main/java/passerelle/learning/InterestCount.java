package passerelle.learning;

/** How many cities say that of an area. */
public record InterestCount(String area, InterestKind kind, long cities) {}
