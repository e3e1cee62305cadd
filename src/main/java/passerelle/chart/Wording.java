package passerelle.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** How the reader's language writes dates on the axis, figures, and the kinds. */
public record Wording(
        Function<LocalDate, String> date, Function<BigDecimal, String> figure, Function<Kind, String> kind) {

    /** What a mark is called: whose figure, when, how much and of which kind. */
    String mark(String name, String when, BigDecimal value, Kind sort) {
        return name + ", " + when + ": " + figure.apply(value) + " (" + kind.apply(sort) + ")";
    }
}
