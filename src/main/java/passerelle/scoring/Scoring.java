package passerelle.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;

/**
 * The indicative scoring rule. An area is the weighted mean of its indicators, a composite the plain mean of its areas,
 * an index the weighted mean of areas and composites; what does not apply is left out, a blank counts 0.
 */
public final class Scoring {

    /** The version of the rule, to be kept with what it computed. */
    public static final int VERSION = 1;

    private final Edition edition;
    private final Set<IndicatorCode> asked;

    private Scoring(Edition edition) {
        this.edition = edition;
        this.asked = edition.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
    }

    public static Scoring of(Edition edition) {
        return new Scoring(edition);
    }

    /** @throws NoSuchElementException when an answer names an indicator or option the edition does not have */
    public Explanation explain(Map<IndicatorCode, AnswerValue> answers) {
        if (!asked.containsAll(answers.keySet())) {
            throw new NoSuchElementException("Answers to another edition than " + edition.version());
        }
        return over(area -> area(area, answers));
    }

    /** The same without the answers, for whoever knows of the areas no more than this. What is absent is left out. */
    public Explanation explainByAreas(Map<String, Scored> areas) {
        return over(area -> new Stated(area.code(), areas.get(area.code())));
    }

    private Explanation over(Function<Area, Explained> explained) {
        var parts = new HashMap<String, Explained>();
        var areas = edition.areas().stream().map(explained).toList();
        areas.forEach(area -> parts.put(area.code(), area));
        var composites = edition.composites().stream()
                .map(composite -> new Mean(
                        composite.code(),
                        composite.areas().stream()
                                .map(area -> part(parts.get(area), 1))
                                .toList()))
                .toList();
        composites.forEach(composite -> parts.put(composite.code(), composite));
        var indices = edition.indices().stream()
                .map(index -> new Mean(
                        index.code(),
                        index.weights().entrySet().stream()
                                .map(weight -> part(parts.get(weight.getKey()), weight.getValue()))
                                .toList()))
                .toList();
        return new Explanation(areas, composites, indices);
    }

    private static Mean area(Area area, Map<IndicatorCode, AnswerValue> answers) {
        return new Mean(
                area.code(),
                area.indicators().stream()
                        .map(indicator ->
                                new Part(Points.of(indicator, answers.get(indicator.code())), indicator.weight()))
                        .toList());
    }

    private static Part part(@Nullable Explained known, int weight) {
        return new Part(Objects.requireNonNull(known), weight);
    }
}
