package passerelle.portrait;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Index;
import passerelle.instrument.Indicator;
import passerelle.shared.RuleViolation;

/**
 * Other weights than those of the edition, by the code of the area, composite or indicator: 0 leaves one out, at most
 * {@value #MOST}. What is not named keeps its own.
 */
public record Weights(Map<String, Integer> tried) {

    public static final int MOST = 1000;

    public static final Weights NONE = new Weights(Map.of());

    /** @throws RuleViolation for a weight below 0 or above {@value #MOST} */
    public Weights {
        tried = Map.copyOf(tried);
        tried.values().stream()
                .filter(weight -> weight < 0 || weight > MOST)
                .findFirst()
                .ifPresent(weight -> {
                    throw new RuleViolation("portrait.weights.error.number", weight, MOST);
                });
    }

    /** @throws RuleViolation for what is not a whole number from 0 to {@value #MOST} */
    public static int weight(String typed) {
        var text = typed.strip();
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > MOST) {
            throw new RuleViolation("portrait.weights.error.number", typed, MOST);
        }
        return Integer.parseInt(text);
    }

    /**
     * Reads what {@link #written} writes.
     *
     * @throws RuleViolation for what is not written so
     */
    public static Weights read(String written) {
        var tried = new LinkedHashMap<String, Integer>();
        Stream.of(written.split(",")).filter(part -> !part.isBlank()).forEach(part -> {
            var sides = part.split(":", 2);
            tried.put(sides[0].strip(), weight(sides.length < 2 ? "" : sides[1]));
        });
        return new Weights(tried);
    }

    /** Such as {@code EDU-01:3,language:0}, in the order of the codes. */
    public String written() {
        return new TreeMap<>(tried)
                .entrySet().stream()
                        .map(weight -> weight.getKey() + ":" + weight.getValue())
                        .collect(joining(","));
    }

    public boolean isEmpty() {
        return tried.isEmpty();
    }

    /** Without those that the edition has anyway, and those of what it does not know. */
    public Weights in(Edition edition) {
        var other = new TreeMap<>(tried);
        other.entrySet().removeIf(weight -> all(edition, weight.getKey()).allMatch(weight.getValue()::equals));
        return new Weights(other);
    }

    /** In each index, for one part may count differently in two of them. */
    private static Stream<Integer> all(Edition edition, String code) {
        return Stream.concat(
                edition.indices().stream()
                        .flatMap(index -> Stream.ofNullable(index.weights().get(code))),
                scored(edition)
                        .filter(indicator -> indicator.code().value().equals(code))
                        .map(Indicator::weight));
    }

    private static Stream<Indicator> scored(Edition edition) {
        return edition.indicators().stream().filter(Indicator::isScored);
    }

    /**
     * What each area, composite and scored indicator counts in an edition, by its code and in its order; where an area
     * counts differently in two indices, in the first.
     */
    public static Map<String, Integer> own(Edition edition) {
        var own = new LinkedHashMap<String, Integer>();
        edition.indices().forEach(index -> index.weights().forEach(own::putIfAbsent));
        scored(edition).forEach(indicator -> own.put(indicator.code().value(), indicator.weight()));
        return own;
    }

    /**
     * The edition as it were with these weights.
     *
     * @throws RuleViolation where nothing at all would count in an area or in an index
     */
    public Edition applied(Edition edition) {
        var areas = edition.areas().stream().map(this::applied).toList();
        var indices = edition.indices().stream().map(this::applied).toList();
        return new Edition(
                edition.id(),
                edition.instrument(),
                edition.version(),
                edition.status(),
                edition.title(),
                edition.note(),
                areas,
                edition.composites(),
                indices,
                edition.profile());
    }

    private Area applied(Area area) {
        var indicators = area.indicators().stream().map(this::applied).toList();
        var scored = indicators.stream().filter(Indicator::isScored).toList();
        if (!scored.isEmpty() && scored.stream().allMatch(indicator -> indicator.weight() == 0)) {
            throw new RuleViolation("portrait.weights.error.zero", area.title());
        }
        return new Area(area.code(), area.title(), area.shortTitle(), area.intro(), indicators);
    }

    private Indicator applied(Indicator asked) {
        return new Indicator(
                asked.code(),
                asked.formerly(),
                asked.topic(),
                asked.question(),
                asked.example(),
                asked.kind(),
                tried.getOrDefault(asked.code().value(), asked.weight()),
                asked.core(),
                asked.evidenceRequired(),
                asked.mayBeNotApplicable(),
                asked.dimension(),
                asked.options());
    }

    private Index applied(Index index) {
        var weights = new LinkedHashMap<String, Integer>();
        index.weights().forEach((part, weight) -> weights.put(part, tried.getOrDefault(part, weight)));
        if (weights.values().stream().allMatch(weight -> weight == 0)) {
            throw new RuleViolation("portrait.weights.error.zero", index.title());
        }
        return new Index(index.code(), index.title(), weights);
    }
}
