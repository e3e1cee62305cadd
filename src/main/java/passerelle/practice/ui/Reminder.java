package passerelle.practice.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.practice.PracticeAgenda;
import passerelle.shared.ui.Phrases;

/** When a city last reported a practice; members report regularly, so one line reminds after two years. */
record Reminder(@Nullable LocalDate last, boolean due) {

    static Reminder of(@Nullable LocalDate last, LocalDate today) {
        return new Reminder(
                last, last == null || last.plusMonths(PracticeAgenda.MONTHS).isBefore(today));
    }

    String words() {
        if (last == null) {
            return PracticeWords.words("practice.last.none");
        }
        return Phrases.phrase(due ? "practice.last.long.ago" : "practice.last", last);
    }
}
