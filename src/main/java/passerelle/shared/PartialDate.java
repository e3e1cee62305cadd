package passerelle.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;

/**
 * A date as precise as its source and no more: a year, a month or a day.
 *
 * @param first the day itself, or the first day of the month or year
 */
@Embeddable
public record PartialDate(
        LocalDate first, @Enumerated(EnumType.STRING) Precision precision)
        implements Comparable<PartialDate>, Serializable {

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

    public PartialDate {
        first = precision.firstOf(first);
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /** @throws RuleViolation unless it is written as {@link #toString} does */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> of(Year.parse(text));
                case 7 -> of(YearMonth.parse(text));
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("date.partial.unreadable", text);
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

    public int year() {
        return first.getYear();
    }

    /** Whether both are told to the day, and it is the same. */
    public boolean isSameDay(PartialDate other) {
        return precision == Precision.DAY && equals(other);
    }

    /** Whether every day it can mean lies after that one: the current month is not yet future. */
    public boolean isAfter(LocalDate day) {
        return first.isAfter(day);
    }

    /** As people read it. */
    public String written(Locale locale) {
        return switch (precision) {
            case YEAR -> String.valueOf(first.getYear());
            case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(first);
            case DAY ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(first);
        };
    }

    /** By the first day it can mean; on the same day a year stands before its January, and that before its first day. */
    @Override
    public int compareTo(PartialDate other) {
        return Comparator.comparing(PartialDate::first)
                .thenComparing(PartialDate::precision)
                .compare(this, other);
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
