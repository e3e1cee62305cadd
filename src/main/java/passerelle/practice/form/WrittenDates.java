package passerelle.practice.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Folding;
import passerelle.shared.PartialDate;

/** Periods as people write them in English and French, such as “depuis mars 2021” or “01/09/2022 – ongoing”. */
public final class WrittenDates {

    private static final String YEAR = "(?<!\\d)((?:19|20)\\d\\d)(?!\\d)";
    private static final String MARK = "\\s*[-/.]\\s*";
    private static final String NAME = Months.NAMES.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .collect(Collectors.joining("|", "\\b(", ")\\b\\.?"));
    private static final String TO = "\\s*(?:-|au|a|to|until|till|jusqu'au)\\s*";

    /** The ways to write one date, the most precise first; each with its groups in the order its maker takes them. */
    private static final Pattern DATE = Pattern.compile(String.join(
            "|",
            YEAR + "[-/.](0[1-9]|1[0-2])[-/.](0[1-9]|[12]\\d|3[01])(?!\\d)",
            "(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d|\\d\\d)(?!\\d)",
            "(?<!\\d)(\\d{1,2})\\s*(?:de\\s+|of\\s+)?" + NAME + "(?:,?\\s*(?:de\\s+|of\\s+)?" + YEAR + ")?",
            NAME + "\\s+(\\d{1,2})(?!\\d),?\\s+" + YEAR,
            NAME + "(?:,?\\s*(?:de\\s+|of\\s+)?" + YEAR + ")?",
            YEAR + "[-/.](0[1-9]|1[0-2])(?!\\d)",
            "(?<!\\d)(0?[1-9]|1[0-2])" + MARK + YEAR,
            YEAR + "\\s*[-/]\\s*(\\d\\d)(?!\\d)",
            YEAR));

    /** Two days of one month: 3 au 15 mai 2023. */
    private static final Pattern DAYS =
            Pattern.compile("(?<!\\d)(\\d{1,2})" + TO + "(\\d{1,2})\\s+" + NAME + "\\s+" + YEAR);

    private static final Pattern GOES_ON = Pattern.compile(
            "en cours|ongoing|on-going|a ce jour|to date|present\\b|aujourd'hui|today|\\bnow\\b|actuel|current|en continu"
                    + "|continu|permanent|toujours|still running|sans fin|no end|open.?ended|indetermin|\\.\\.\\.$|-\\s*$|->\\s*$");

    private static final Pattern BEGINS = Pattern.compile(
            "\\bdepuis\\b|\\bsince\\b|a partir d|a compter d|\\bfrom\\b|as of|starting|des le\\b|\\bdes\\b");

    private static final Pattern ENDS = Pattern.compile("jusqu|until|\\btill\\b|avant|before|\\bby\\b");

    private WrittenDates() {}

    /** Nothing when no beginning can be told, or the end would lie before it. */
    public static Optional<WrittenPeriod> read(String text) {
        var line = bare(text);
        var dates = dates(line);
        if (dates.isEmpty() || dates.size() == 1 && !BEGINS.matcher(line).find() && endsOnly(line)) {
            return Optional.empty();
        }
        var start = dates.getFirst();
        if (GOES_ON.matcher(line).find()
                || dates.size() == 1 && BEGINS.matcher(line).find()) {
            return Optional.of(new WrittenPeriod(start, null));
        }
        var end = dates.getLast();
        return end.last().isBefore(start.first()) ? Optional.empty() : Optional.of(new WrittenPeriod(start, end));
    }

    /** Whether it says no more than that something is not over, such as “ongoing”. */
    public static boolean goesOn(String text) {
        return GOES_ON.matcher(bare(text)).find();
    }

    private static boolean endsOnly(String line) {
        return ENDS.matcher(line).find() && !GOES_ON.matcher(line).find();
    }

    private static String bare(String text) {
        var line = Folding.fold(Blanks.plain(text))
                .replaceAll("[‐‑–—−]", "-")
                .replace("…", "...")
                .replaceAll("[→➢]", "->")
                .replaceAll("(?<=\\d)(er|re|st|nd|rd|th|e)\\b", "");
        return DAYS.matcher(line).replaceAll("$1 $3 $4 - $2 $3 $4");
    }

    private static List<PartialDate> dates(String line) {
        var found =
                new ArrayList<MatchResult>(DATE.matcher(line).results().toList().reversed());
        var dates = new ArrayList<PartialDate>();
        for (var match : found) {
            dates.addAll(0, of(match, Optional.ofNullable(dates.isEmpty() ? null : dates.getFirst())));
        }
        return dates;
    }

    /** @param next the date behind it, from which it takes the year it leaves out */
    private static List<PartialDate> of(MatchResult match, Optional<PartialDate> next) {
        if (match.group(1) != null) {
            return day(match.group(1), match.group(2), match.group(3));
        }
        if (match.group(6) != null) {
            return europeanDay(match.group(4), match.group(5), match.group(6));
        }
        if (match.group(8) != null) {
            var month = Months.number(match.group(8));
            return year(match.group(9), month, next)
                    .map(year -> day(year, month, match.group(7)))
                    .orElse(List.of());
        }
        if (match.group(10) != null) {
            return day(match.group(12), Months.number(match.group(10)), match.group(11));
        }
        if (match.group(13) != null) {
            var month = Months.number(match.group(13));
            return year(match.group(14), month, next)
                    .map(year -> month(year, month))
                    .orElse(List.of());
        }
        return inDigits(match);
    }

    private static List<PartialDate> inDigits(MatchResult match) {
        if (match.group(15) != null) {
            return month(match.group(15), match.group(16));
        }
        if (match.group(17) != null) {
            return month(match.group(18), match.group(17));
        }
        if (match.group(19) != null) {
            return years(match.group(19), match.group(20));
        }
        return List.of(PartialDate.of(Year.parse(match.group(21))));
    }

    private static Optional<String> year(@Nullable String own, String month, Optional<PartialDate> next) {
        if (own != null) {
            return Optional.of(own);
        }
        return next.map(date -> String.valueOf(
                Integer.parseInt(month) > date.first().getMonthValue() && date.precision() != PartialDate.Precision.YEAR
                        ? date.year() - 1
                        : date.year()));
    }

    /** 2020-21, unless the second is no later year. */
    private static List<PartialDate> years(String first, String ending) {
        var last = Year.of(Integer.parseInt(first.substring(0, 2) + ending));
        var start = Year.parse(first);
        return last.isBefore(start)
                ? List.of(PartialDate.of(start))
                : List.of(PartialDate.of(start), PartialDate.of(last));
    }

    /** The day comes first, unless there is no such month. */
    private static List<PartialDate> europeanDay(String one, String two, String year) {
        var full = year.length() == 2 ? "20" + year : year;
        return Integer.parseInt(two) > 12 ? day(full, one, two) : day(full, two, one);
    }

    private static List<PartialDate> day(String year, String month, String day) {
        return real(() ->
                PartialDate.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    }

    private static List<PartialDate> month(String year, String month) {
        return real(() -> PartialDate.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))));
    }

    private static List<PartialDate> real(Supplier<PartialDate> date) {
        try {
            return List.of(date.get());
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }
}
