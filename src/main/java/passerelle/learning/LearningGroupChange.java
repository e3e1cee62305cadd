package passerelle.learning;

/**
 * What is to become of a learning group.
 *
 * @param seen the version that the writer has seen, so that nobody overwrites a colleague
 */
public record LearningGroupChange(Outline outline, Circle circle, long seen) {}
