package passerelle.scoring;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
import passerelle.instrument.Indicator.Kind;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.Option;
import passerelle.shared.LocalizedText;

/**
 * Small enough to work its scores out by hand. Options are lettered from a:
 *
 * <pre>
 * alpha  a1 single 100 50 0, weight 1; a2 single 100 25 0, weight 2
 * beta   b1 multiple 60 50 30 and none, weight 1; b2 single 100 0, weight 1; b3 text
 * gamma  c1 single 100 40 0, weight 1
 * lens   beta, gamma
 * core   alpha 1, lens 2        wide   alpha 3, beta 1, gamma 1
 * </pre>
 */
public final class SampleEdition {

    private static final LocalizedText TEXT = new LocalizedText("text", "texte");

    private SampleEdition() {}

    public static Edition edition() {
        return edition(List.of(
                area("alpha", single("a1", 1, 100, 50, 0), single("a2", 2, 100, 25, 0)),
                area("beta", multiple("b1", 60, 50, 30), single("b2", 1, 100, 0), text("b3")),
                area("gamma", single("c1", 1, 100, 40, 0))));
    }

    /** Such as {@code AAA-01} for a1. */
    static IndicatorCode code(String name) {
        var letter = name.substring(0, 1).toUpperCase();
        return new IndicatorCode(letter.repeat(3) + "-0" + name.charAt(1));
    }

    /** Such as {@code a1=b b1=a+c c1=na}; what has nothing behind its = is blank. */
    public static Map<IndicatorCode, AnswerValue> answers(String text) {
        return Stream.of(text.split(" +"))
                .map(pair -> pair.split("="))
                .filter(pair -> pair.length == 2)
                .collect(toMap(pair -> code(pair[0]), pair -> answer(pair[0], pair[1])));
    }

    private static AnswerValue answer(String name, String options) {
        if (options.equals("na")) {
            return new NotApplicable("Done by the region");
        }
        var kind = edition().indicator(code(name)).kind();
        return kind == Kind.SINGLE ? new Choice(options) : new Choices(Set.of(options.split("\\+")));
    }

    private static Edition edition(List<Area> areas) {
        var core = new LinkedHashMap<>(Map.of("alpha", 1));
        core.put("lens", 2);
        return new Edition(
                new EditionId(UUID.randomUUID()),
                Instrument.INDEX,
                "sample",
                EditionStatus.ACTIVE,
                TEXT,
                TEXT,
                areas,
                List.of(new Composite("lens", TEXT, List.of("beta", "gamma"))),
                List.of(
                        new Index("core", TEXT, core),
                        new Index("wide", TEXT, Map.of("alpha", 3, "beta", 1, "gamma", 1))),
                List.of());
    }

    private static Area area(String code, Indicator... indicators) {
        return new Area(code, TEXT, TEXT, TEXT, List.of(indicators));
    }

    private static Indicator single(String name, int weight, int... points) {
        return indicator(name, Kind.SINGLE, weight, options(points));
    }

    private static Indicator multiple(String name, int first, int second, int third) {
        var options = new ArrayList<>(options(first, second, third));
        options.add(new Option("d", 0, true, TEXT));
        return indicator(name, Kind.MULTIPLE, 1, options);
    }

    private static Indicator text(String name) {
        return indicator(name, Kind.TEXT, 0, List.of());
    }

    private static List<Option> options(int... points) {
        return IntStream.range(0, points.length)
                .mapToObj(place -> new Option(String.valueOf((char) ('a' + place)), points[place], false, TEXT))
                .toList();
    }

    private static Indicator indicator(String name, Kind kind, int weight, List<Option> options) {
        return new Indicator(code(name), null, TEXT, TEXT, TEXT, kind, weight, true, false, true, null, options);
    }
}
