package passerelle.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.AnswerValue.Choices;
import passerelle.instrument.AnswerValue.NotApplicable;
import passerelle.instrument.Area;
import passerelle.instrument.Composite;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionStatus;
import passerelle.instrument.Index;
import passerelle.instrument.Indicator;
import passerelle.instrument.Indicator.Dimension;
import passerelle.instrument.Indicator.Kind;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.Option;
import passerelle.shared.LocalizedText;

/** The edition, the answers and the figures of docs/scoring.md, as they stand there. */
final class WorkedExample {

    private static final LocalizedText TEXT = new LocalizedText("text", "texte");
    private static final Pattern OPTION = Pattern.compile("([a-z]) (.+) (\\d+)");

    private final String page;

    private WorkedExample(String page) {
        this.page = page;
    }

    static WorkedExample read() {
        try {
            return new WorkedExample(Files.readString(Path.of("docs/scoring.md")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String text() {
        return page;
    }

    /** The rows of the one table that begins with these columns. */
    List<List<String>> table(String first, String second) {
        return page.lines()
                .dropWhile(line -> !line.startsWith("| " + first + " | " + second + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    Edition edition() {
        var areas = table("Area", "Question").stream()
                .collect(groupingBy(row -> row.getFirst(), LinkedHashMap::new, Collectors.toList()));
        return new Edition(
                new EditionId(UUID.randomUUID()),
                Instrument.INDEX,
                "example",
                EditionStatus.ACTIVE,
                TEXT,
                TEXT,
                areas.entrySet().stream()
                        .map(area -> area(area.getKey(), area.getValue()))
                        .toList(),
                List.of(new Composite("lens", TEXT, List.copyOf(parts("Lens").keySet()))),
                List.of(new Index("core", TEXT, parts("Core"))),
                List.of());
    }

    Map<IndicatorCode, AnswerValue> answers() {
        return table("Question", "Answer").stream()
                .filter(row -> !row.get(1).equals("blank"))
                .collect(toMap(row -> new IndicatorCode(row.getFirst()), row -> answer(row.getFirst(), row.get(1))));
    }

    AnswerValue answer(String code, String options) {
        if (options.equals("not applicable")) {
            return new NotApplicable("The region plans");
        }
        return edition().indicator(new IndicatorCode(code)).kind() == Kind.SINGLE
                ? new Choice(options)
                : new Choices(Arrays.stream(options.split(", ")).collect(Collectors.toSet()));
    }

    static String code(String figure) {
        return figure.toLowerCase(Locale.ROOT);
    }

    private Map<String, Integer> parts(String figure) {
        var parts = new LinkedHashMap<String, Integer>();
        table("Figure", "Made of").stream()
                .filter(row -> row.getFirst().equals(figure))
                .flatMap(row -> Stream.of(row.get(1).split(", ")))
                .map(part -> part.split(" × "))
                .forEach(part -> parts.put(code(part[1]), Integer.valueOf(part[0])));
        return parts;
    }

    private static Area area(String name, List<List<String>> rows) {
        return new Area(
                code(name),
                TEXT,
                TEXT,
                TEXT,
                rows.stream().map(WorkedExample::indicator).toList());
    }

    private static Indicator indicator(List<String> row) {
        var kind = row.get(2).equals("one") ? Kind.SINGLE : Kind.MULTIPLE;
        var options =
                Stream.of(row.get(4).split(", ")).map(WorkedExample::option).toList();
        var code = new IndicatorCode(row.get(1).substring(0, "EDU-01".length()));
        var weight = Integer.parseInt(row.get(3));
        return new Indicator(
                code, null, TEXT, TEXT, TEXT, kind, weight, true, false, true, dimension(row.get(5)), options);
    }

    static Dimension dimension(String word) {
        return Dimension.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Option option(String text) {
        var parts = OPTION.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an option: " + text);
        }
        var alone = parts.group(2).equals("none of these");
        return new Option(parts.group(1), Integer.parseInt(parts.group(3)), alone, TEXT);
    }
}
