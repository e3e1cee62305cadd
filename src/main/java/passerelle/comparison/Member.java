package passerelle.comparison;

/** A city of a group with the result by which it counts. */
public record Member(Candidate city, Published result) {}
