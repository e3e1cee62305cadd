package passerelle.practice.ui;

import com.vaadin.flow.component.UI;
import java.time.YearMonth;
import passerelle.practice.PracticeDates;
import passerelle.practice.PracticeStatus;
import passerelle.practice.PracticeTitle;
import passerelle.shared.PartialDate;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** What is said of practices in the reader’s language. */
final class PracticeWords {

    private PracticeWords() {}

    static StatusBadge badge(PracticeStatus status) {
        return new StatusBadge(
                switch (status) {
                    case SUBMITTED -> Tone.REVIEW;
                    case RECEIVED, RETURNED -> Tone.SOON;
                    case PUBLISHED -> Tone.DONE;
                    case DRAFT, REPLACED, ARCHIVED -> Tone.NEUTRAL;
                },
                Phrases.name(status));
    }

    static String title(PracticeTitle title) {
        var name = title.in(Phrases.locale());
        return name.isBlank() ? words("practice.untitled") : name;
    }

    static String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> Integer.toString(date.year());
            case MONTH -> Phrases.month(YearMonth.from(date.first()));
            case DAY -> Phrases.date(date.first());
        };
    }

    static String dates(PracticeDates dates) {
        var start = dates.start() == null ? "" : date(dates.start());
        var end = dates.end() == null ? "" : date(dates.end());
        if (dates.ongoing()) {
            return start.isEmpty() ? words("practice.dates.goes.on") : words("practice.dates.since", start);
        }
        if (start.isEmpty() || end.isEmpty()) {
            return end.isEmpty() ? start : words("practice.dates.until", end);
        }
        return start.equals(end) ? start : start + " – " + end;
    }

    static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
