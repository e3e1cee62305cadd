package passerelle.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question to the city about one answer.
 *
 * @param number 1 for the first about this answer
 * @param returnedOn null until it is sent
 * @param deadline by which the city answers; null until it is sent
 * @param answeredOn the day on which the city handed the answer in again; null before
 * @param basis the versions of what the city found when the answer came back
 */
public record QuestionRow(
        int number,
        String askedBy,
        @Nullable LocalDate returnedOn,
        String returnedBy,
        @Nullable LocalDate deadline,
        @Nullable LocalDate answeredOn,
        String basis,
        QuestionWords words) {

    public boolean isSent() {
        return returnedOn != null;
    }

    public boolean isWithCity() {
        return isSent() && answeredOn == null;
    }

    boolean isReplied() {
        return !words.reply().body().isBlank();
    }
}
