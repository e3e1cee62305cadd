package passerelle.learning;

import java.time.LocalDate;

/**
 * A learning group in a list.
 *
 * @param cities how many it has
 * @param proposedOn when it was suggested to its cities
 */
public record LearningGroupRow(
        LearningGroupId id, String name, String area, LearningGroupStatus status, LocalDate proposedOn, int cities) {}
