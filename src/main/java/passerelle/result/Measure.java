package passerelle.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import passerelle.instrument.Edition;
import passerelle.scoring.Explained;
import passerelle.scoring.Explanation;
import passerelle.scoring.Scored;
import passerelle.shared.LocalizedText;

/**
 * What a percent is about.
 *
 * @param code as the editions name it, the same in all of them, such as {@code education}, {@code lens} or {@code core}
 */
@Embeddable
public record Measure(
        @Column(name = "kind") @Enumerated(EnumType.STRING) MeasureKind kind,

        @Column(name = "code") String code) implements Serializable {

    /** The ten long-standing fields. */
    public static final Measure CORE = index("core");

    /** The core with participation and interaction, since 2019. */
    public static final Measure EXTENDED = index("extended");

    /** Everything an edition knows a percent of: its indices, composites and areas, in its order. */
    public static List<Measure> of(Edition edition) {
        return List.copyOf(titles(edition).keySet());
    }

    /** The same with what the edition calls them. */
    public static Map<Measure, LocalizedText> titles(Edition edition) {
        var titles = new LinkedHashMap<Measure, LocalizedText>();
        edition.indices().forEach(index -> titles.put(index(index.code()), index.title()));
        edition.composites().forEach(composite -> titles.put(composite(composite.code()), composite.title()));
        edition.areas().forEach(area -> titles.put(area(area.code()), area.title()));
        return titles;
    }

    /** Every figure of an explanation; what is left out has none. */
    public static Map<Measure, Scored> scores(Explanation explanation) {
        var scores = new LinkedHashMap<Measure, Scored>();
        put(scores, explanation.areas(), Measure::area);
        put(scores, explanation.composites(), Measure::composite);
        put(scores, explanation.indices(), Measure::index);
        return scores;
    }

    private static void put(
            Map<Measure, Scored> scores, List<? extends Explained> figures, Function<String, Measure> measure) {
        figures.forEach(figure ->
                figure.scored().ifPresent(scored -> scores.put(measure.apply(figure.code()), scored)));
    }

    public static Measure area(String code) {
        return new Measure(MeasureKind.AREA, code);
    }

    public static Measure composite(String code) {
        return new Measure(MeasureKind.COMPOSITE, code);
    }

    public static Measure index(String code) {
        return new Measure(MeasureKind.INDEX, code);
    }
}
