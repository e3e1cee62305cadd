package passerelle.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import passerelle.audit.Act;
import passerelle.shared.RuleViolation;

/**
 * When a result was established, as precisely as its source says.
 *
 * @param first the day itself, or the first day of the month or year that the source names
 */
@Embeddable
public record ResultDate(
        @Column(name = "dated_on") LocalDate first,

        @Column(name = "dated_to_the") @Enumerated(EnumType.STRING)
        Precision precision)
        implements Serializable {

    /** How much of the date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY;

        private LocalDate firstOf(LocalDate day) {
            return switch (this) {
                case YEAR -> day.withDayOfYear(1);
                case MONTH -> day.withDayOfMonth(1);
                case DAY -> day;
            };
        }
    }

    public ResultDate {
        first = precision.firstOf(first);
    }

    public static ResultDate of(Year year) {
        return new ResultDate(year.atDay(1), Precision.YEAR);
    }

    public static ResultDate of(YearMonth month) {
        return new ResultDate(month.atDay(1), Precision.MONTH);
    }

    public static ResultDate of(LocalDate day) {
        return new ResultDate(day, Precision.DAY);
    }

    /** @throws RuleViolation unless it is written as {@link #toString} does */
    public static ResultDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> of(Year.parse(text));
                case 7 -> of(YearMonth.parse(text));
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("result.error.date.unreadable", text);
        }
    }

    /** The latest day it can mean. */
    public LocalDate last() {
        return switch (precision) {
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case DAY -> first;
        };
    }

    /** Whether both are told to the day, and it is the same. */
    public boolean isSameDay(ResultDate other) {
        return precision == Precision.DAY && equals(other);
    }

    /** Whether every day it can mean lies after that one: the current month is not yet future. */
    boolean isAfter(LocalDate day) {
        return first.isAfter(day);
    }

    /** As histories keep it for every reader. */
    String written() {
        return precision == Precision.MONTH ? Act.word(YearMonth.from(first)) : toString();
    }

    /** As ISO 8601 shortens it: 2014, 2014-05 or 2014-05-12. */
    @Override
    public String toString() {
        return switch (precision) {
            case YEAR -> String.valueOf(first.getYear());
            case MONTH -> YearMonth.from(first).toString();
            case DAY -> first.toString();
        };
    }
}
