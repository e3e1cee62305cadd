package passerelle.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Composite;
import passerelle.instrument.Edition;
import passerelle.instrument.Index;
import passerelle.instrument.IndicatorCode;
import passerelle.scoring.Scored.Part;

/**
 * The indicative scoring rule. An area is the weighted mean of its indicators, a composite the plain mean of its areas,
 * an index the weighted mean of areas and composites; what does not apply is left out, a blank counts 0.
 */
public final class Scoring {

    /** The version of the rule, to be kept with what it computed. */
    public static final int VERSION = 1;

    private final Edition edition;

    private Scoring(Edition edition) {
        this.edition = edition;
    }

    public static Scoring of(Edition edition) {
        return new Scoring(edition);
    }

    /** @throws NoSuchElementException when an answer names an indicator or option the edition does not have */
    public EditionScores score(Map<IndicatorCode, AnswerValue> answers) {
        answers.keySet().forEach(edition::indicator);
        var areas = new LinkedHashMap<String, Scored>();
        for (var area : edition.areas()) {
            area(area, answers).ifPresent(scored -> areas.put(area.code(), scored));
        }
        var composites = new LinkedHashMap<String, Scored>();
        for (var composite : edition.composites()) {
            composite(composite, areas).ifPresent(scored -> composites.put(composite.code(), scored));
        }
        var indices = new LinkedHashMap<String, Scored>();
        for (var index : edition.indices()) {
            index(index, areas, composites).ifPresent(scored -> indices.put(index.code(), scored));
        }
        return new EditionScores(areas, composites, indices);
    }

    private static Optional<Scored> area(Area area, Map<IndicatorCode, AnswerValue> answers) {
        return Scored.mean(area.indicators().stream()
                .flatMap(indicator -> Points.of(indicator, answers.get(indicator.code()))
                        .map(scored -> new Part(scored, indicator.weight()))
                        .stream())
                .toList());
    }

    private static Optional<Scored> composite(Composite composite, Map<String, Scored> areas) {
        return Scored.mean(composite.areas().stream()
                .flatMap(area -> part(areas, area, 1).stream())
                .toList());
    }

    private static Optional<Scored> index(Index index, Map<String, Scored> areas, Map<String, Scored> composites) {
        return Scored.mean(index.weights().entrySet().stream()
                .flatMap(weight -> Stream.of(areas, composites)
                        .flatMap(scores -> part(scores, weight.getKey(), weight.getValue()).stream()))
                .toList());
    }

    private static Optional<Part> part(Map<String, Scored> scores, String code, int weight) {
        return Optional.ofNullable(scores.get(code)).map(scored -> new Part(scored, weight));
    }
}
