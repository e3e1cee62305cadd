package passerelle.result.ui;

import java.time.YearMonth;
import org.springframework.modulith.NamedInterface;
import passerelle.result.Change;
import passerelle.scoring.Score;
import passerelle.shared.PartialDate;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** Percents, changes and dates as the reader's language prints them. */
@NamedInterface("charts")
public final class Figures {

    private Figures() {}

    /** A whole percent, rounded here and nowhere before. */
    public static String percent(Score score) {
        return Numbers.percent(score.rounded(), Phrases.locale());
    }

    /** Whole points with their sign: +4, −4 or 0. */
    public static String points(Change change) {
        return points(change.rounded());
    }

    static String points(int points) {
        if (points == 0) {
            return "0";
        }
        return (points > 0 ? "+" : "−") + Math.abs(points);
    }

    public static String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.toString();
            case MONTH -> Phrases.month(YearMonth.from(date.first()));
            case DAY -> Phrases.date(date.first());
        };
    }
}
