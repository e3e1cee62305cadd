package passerelle.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A learning group as people read and change it. */
public record LearningGroupDetails(
        LearningGroupId id, String area, Outline outline, Circle circle, Course course, long version) {

    /**
     * How far it has come.
     *
     * @param closedBecause blank while it is open
     */
    public record Course(
            LearningGroupStatus status,
            LocalDate proposedOn,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate closedOn,
            String closedBecause) {}

    public LearningGroupStatus status() {
        return course.status();
    }
}
