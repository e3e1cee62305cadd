package passerelle.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one version of a practice came to where it is.
 *
 * @param round how often it was submitted
 * @param archivedBecause blank while it is not archived
 */
public record PracticeCourse(
        PracticeStatus status,
        int round,
        LocalDate begunOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate archivedOn,
        String archivedBecause) {}
