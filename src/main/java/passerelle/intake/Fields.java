package passerelle.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import passerelle.shared.Country;
import passerelle.shared.RuleViolation;
import passerelle.table.Oddity;
import passerelle.table.Table;

/** A line of the table by its columns. What cannot be read is noted as a problem and counts as blank. */
public final class Fields {

    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final Pattern LOST_LETTER = Pattern.compile("[?\uFFFD]");
    /** What a spreadsheet shows where a formula fails, in any language: #N/A, #REF!, #VALEUR!, #NAME? */
    private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#N/A|#[\\p{Lu}/0]+[!?]");

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+");

    private final Table.Line line;
    private final Map<String, Integer> places;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);

    Fields(Table.Line line, Map<String, Integer> places) {
        this.line = line;
        this.places = places;
    }

    public int line() {
        return line.number();
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How its numbers are written, as far as they were asked for. */
    Set<Oddity> oddities() {
        return oddities;
    }

    public void refuse(Problem problem) {
        problems.add(problem);
    }

    /** Blank where the table does not have the column. */
    public String text(Column column) {
        var place = places.get(column.key());
        var text = place == null ? "" : line.cell(place);
        if (SPREADSHEET_ERROR.matcher(text).matches()) {
            refuseOnce(Problem.of(column, "intake.problem.spreadsheet", text));
            return "";
        }
        if (column.required() && text.isEmpty()) {
            refuseOnce(Problem.of(column, "intake.problem.blank"));
        }
        return text;
    }

    /** A text in which a question mark stands for a letter that was lost when the file was saved. */
    public String name(Column column) {
        var name = text(column);
        if (LOST_LETTER.matcher(name).find()) {
            refuseOnce(Problem.of(column, "intake.problem.lost", name));
        }
        return name;
    }

    /** @param reading throws a {@link RuleViolation} for what it does not understand */
    public <T> Optional<T> read(Column column, Function<String, T> reading) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (RuleViolation refusal) {
            refuseOnce(Problem.of(column, refusal));
            return Optional.empty();
        }
    }

    public Optional<Country> country(Column column) {
        return read(
                column,
                text -> Country.named(text).orElseThrow(() -> new RuleViolation("intake.problem.country", text)));
    }

    public Optional<Integer> whole(Column column) {
        return read(column, Fields::wholeNumber);
    }

    /** A whole number above 0. */
    public Optional<Integer> count(Column column) {
        return read(column, text -> {
            var count = wholeNumber(text);
            if (count <= 0) {
                throw new RuleViolation("intake.problem.count", text);
            }
            return count;
        });
    }

    /** With a point or a comma, with or without its sign, from 0 to 100. */
    public Optional<BigDecimal> percent(Column column) {
        return read(column, text -> {
            var percent = decimalNumber(text.replaceAll("[\\h]*%$", ""));
            if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new RuleViolation("intake.problem.percent", text);
            }
            note(text);
            return percent;
        });
    }

    public Optional<BigDecimal> decimal(Column column) {
        return read(column, text -> {
            var number = decimalNumber(text);
            note(text);
            return number;
        });
    }

    private void note(String number) {
        if (number.contains(",")) {
            oddities.add(Oddity.DECIMAL_COMMA);
        }
        if (number.endsWith("%")) {
            oddities.add(Oddity.PERCENT_SIGN);
        }
    }

    /** As 2026-03-14, 14/03/2026 or 14.03.2026. */
    public Optional<LocalDate> day(Column column) {
        return read(column, Fields::calendarDay);
    }

    /** Of a whole number a point or a comma before three digits parts thousands as well. */
    private static int wholeNumber(String text) {
        var plain = THOUSANDS.matcher(text).matches() ? text.replaceAll("[.,]", "") : text;
        try {
            return decimalNumber(plain).intValueExact();
        } catch (ArithmeticException broken) {
            throw new RuleViolation("intake.problem.whole", text);
        }
    }

    /** Spaces and apostrophes part thousands, a point or a comma the decimals. */
    private static BigDecimal decimalNumber(String text) {
        var plain = text.replaceAll("[\\h’']", "");
        if (!plain.matches("-?\\d+([.,]\\d+)?")) {
            throw new RuleViolation("intake.problem.number", text);
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    private static LocalDate calendarDay(String text) {
        for (var format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        throw new RuleViolation("intake.problem.day", text);
    }

    private void refuseOnce(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
