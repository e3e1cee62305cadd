package passerelle.chart.ui;

import java.math.BigDecimal;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/**
 * One cell of the table beside a chart.
 *
 * @param shown as the reader's language writes it
 * @param held what a spreadsheet gets: a number wherever it is one, a percent without its sign
 */
public record Cell(String shown, Object held) {

    public static Cell words(String words) {
        return new Cell(words, words);
    }

    public static Cell percent(Number percent) {
        return new Cell(Numbers.percent(percent, Phrases.locale()), percent);
    }

    /** How far two percents lie apart, with the sign: +4, −4 or 0. */
    public static Cell points(int points) {
        return points == 0
                ? new Cell("0", BigDecimal.ZERO)
                : new Cell((points > 0 ? "+" : "−") + Math.abs(points), points);
    }

    public static Cell number(long number) {
        return new Cell(Phrases.number(number), number);
    }

    /** Nobody knows it, which is not 0. */
    public static Cell unknown() {
        return new Cell("–", "");
    }
}
