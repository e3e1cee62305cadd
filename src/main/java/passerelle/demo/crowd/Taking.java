package passerelle.demo.crowd;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One questionnaire of an invented city: opened, then perhaps submitted, then perhaps reviewed. */
record Taking(
        int round,
        LocalDate opened,
        @Nullable LocalDate submitted,
        @Nullable LocalDate reviewed) {

    private static final int DAYS_TO_ANSWER = 120;

    LocalDate deadline() {
        return opened.plusDays(DAYS_TO_ANSWER);
    }

    String status() {
        if (submitted == null) {
            return "OPEN";
        }
        return reviewed == null ? "SUBMITTED" : "REVIEWED";
    }
}
