package passerelle.result.intake;

import static java.util.stream.Collectors.joining;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.NamedCity;
import passerelle.instrument.Edition;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;

/** Reads lines as people quote results: an area and its percent each, or a round of which no figure is known. */
final class QuotedLines {

    static final Column YEAR = Column.optional("year", "annee", "round", "exercice");
    static final Column DATE = Column.optional("report-date", "report date", "date");
    static final Column EDITION = Column.optional("edition", "questionnaire");
    static final Column AREA = Column.optional("area", "domaine");
    static final Column PERCENT = Column.optional("percent", "percentage", "pourcentage", "score");
    static final Column COMPARED = Column.optional("cities-compared", "cities", "villes comparees");
    static final Column AVERAGE = Column.optional("sample-average", "sample average percent", "average");
    static final Column BAND = Column.optional("population-band", "band");
    static final Column FORMAT = Column.optional("report-format", "format");
    static final Column SOURCE = Column.optional("source", "url");

    /** Ways to write that nothing is known: never the same as 0. */
    private static final Pattern UNKNOWN = Pattern.compile("(?iu)n\\.?\\s*/?\\s*[ad]\\.?|-|–|—|\\?");

    /** A year, a month or a day, and perhaps a remark in brackets. */
    private static final Pattern DATED = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)\\s*(?:\\(.*\\))?");

    private final IndexEditions.ByYear editions;

    QuotedLines(IndexEditions.ByYear editions) {
        this.editions = editions;
    }

    /** Empty when the line is refused. */
    Optional<Quoted> read(Fields line, NamedCity city) {
        var date = line.read(DATE, QuotedLines::date).or(() -> line.whole(YEAR).flatMap(year -> yearAlone(line, year)));
        if (date.isEmpty()) {
            if (line.problems().isEmpty()) {
                line.refuse(Problem.of(YEAR, "intake.problem.blank"));
            }
            return Optional.empty();
        }
        var round = line.whole(YEAR).orElse(date.get().first().getYear());
        var told = line.read(EDITION, editions::named);
        var percent = percent(line, told.orElseGet(() -> editions.of(round)));
        var compared = line.text(COMPARED).startsWith(">") ? Optional.<Integer>empty() : line.whole(COMPARED);
        return line.problems().isEmpty()
                ? Optional.of(new Quoted(
                        city,
                        round,
                        told,
                        date.get(),
                        percent,
                        known(compared),
                        source(line),
                        !line.text(SOURCE).isEmpty()))
                : Optional.empty();
    }

    private static @Nullable Integer known(Optional<Integer> compared) {
        return compared.orElse(null);
    }

    private static Optional<Quoted.Percent> percent(Fields line, Edition edition) {
        var names = new AreaNames(edition);
        var measure = line.read(AREA, name -> names.measure(name, edition.version()));
        if (isUnknown(line.text(PERCENT))) {
            return Optional.empty();
        }
        if (line.text(AREA).isEmpty()) {
            line.refuse(Problem.of(AREA, "intake.problem.blank"));
        }
        var value = line.percent(PERCENT);
        if (value.isPresent() && value.get().stripTrailingZeros().scale() > 0) {
            line.refuse(Problem.of(PERCENT, "intake.problem.whole", line.text(PERCENT)));
            return Optional.empty();
        }
        return measure.flatMap(of -> value.map(percent -> new Quoted.Percent(of, percent.intValueExact())));
    }

    /** What is unknown stays unknown: the line adds nothing and takes away nothing. */
    private static boolean isUnknown(String percent) {
        return percent.isEmpty() || UNKNOWN.matcher(percent).matches();
    }

    private static Optional<PartialDate> yearAlone(Fields line, int year) {
        if (year < 2000 || year > 2100) {
            line.refuse(Problem.of(YEAR, "date.partial.unreadable", Integer.toString(year)));
            return Optional.empty();
        }
        return Optional.of(PartialDate.of(Year.of(year)));
    }

    private static PartialDate date(String text) {
        var dated = DATED.matcher(text);
        if (!dated.matches()) {
            throw new RuleViolation("date.partial.unreadable", text);
        }
        return PartialDate.parse(dated.group(1));
    }

    /** The address, and what the line tells that has no place of its own. */
    private static String source(Fields line) {
        var remarks = Stream.of(DATE, COMPARED, AVERAGE, BAND, FORMAT)
                .filter(column -> isRemark(column, line.text(column)))
                .map(column -> column.key() + ": " + line.text(column));
        return Stream.concat(Stream.of(line.text(SOURCE)), remarks)
                .filter(word -> !word.isEmpty())
                .collect(joining(" · "));
    }

    private static boolean isRemark(Column column, String text) {
        return !text.isEmpty()
                && (List.of(AVERAGE, BAND, FORMAT).contains(column)
                        || column.equals(DATE) && text.contains("(")
                        || column.equals(COMPARED) && text.startsWith(">"));
    }
}
