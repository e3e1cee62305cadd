package passerelle.result.difference;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.assessment.AssessmentStatus;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.result.ExplainedResult;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.result.ResultDetails;

/**
 * Both results of one round, figure by figure: in the order of the edition that the city answered, then what the
 * institute alone tells. Our own figures are those that are kept, not those of answers that changed since.
 *
 * @param reviewed whether our own was worked out of reviewed answers
 */
public record DifferenceReport(
        ResultDetails official, ResultDetails own, boolean reviewed, List<Difference> differences) {

    public DifferenceReport {
        differences = List.copyOf(differences);
    }

    static DifferenceReport of(ResultDetails official, ExplainedResult own) {
        var indicators = indicators(own.edition());
        var sheet = own.sheet();
        return new DifferenceReport(
                official,
                own.result(),
                sheet != null && sheet.status() == AssessmentStatus.REVIEWED,
                Stream.concat(
                                Measure.of(own.edition()).stream(),
                                official.scores().keySet().stream()
                                        .sorted(comparing(Measure::kind).thenComparing(Measure::code)))
                        .distinct()
                        .map(measure -> new Difference(
                                measure,
                                official.scores().get(measure),
                                own.result().scores().get(measure),
                                overruled(own, indicators.getOrDefault(measure, Set.of()))))
                        .toList());
    }

    /** How many figures both results know. */
    public long compared() {
        return differences.stream()
                .filter(difference -> difference.points().isPresent())
                .count();
    }

    /** How many of them differ by more than rounding explains. */
    public long differing() {
        return differences.stream().filter(Difference::differs).count();
    }

    private static int overruled(ExplainedResult own, Set<IndicatorCode> indicators) {
        return (int)
                own.overruled().keySet().stream().filter(indicators::contains).count();
    }

    /** Of areas, composites and indices, through whatever they are made of. */
    private static Map<Measure, Set<IndicatorCode>> indicators(Edition edition) {
        var areas = edition.areas().stream().collect(toMap(Area::code, DifferenceReport::asked));
        return Measure.of(edition).stream()
                .collect(toMap(
                        measure -> measure,
                        measure -> areas(edition, measure)
                                .flatMap(area -> areas.getOrDefault(area, Set.of()).stream())
                                .collect(toSet())));
    }

    private static Stream<String> areas(Edition edition, Measure measure) {
        return switch (measure.kind()) {
            case AREA -> Stream.of(measure.code());
            case COMPOSITE ->
                edition.composites().stream()
                        .filter(whole -> whole.code().equals(measure.code()))
                        .flatMap(whole -> whole.areas().stream());
            case INDEX ->
                edition.indices().stream()
                        .filter(whole -> whole.code().equals(measure.code()))
                        .flatMap(whole -> whole.weights().keySet().stream())
                        .flatMap(part -> areas(edition, part(edition, part)));
        };
    }

    private static Measure part(Edition edition, String code) {
        return edition.composites().stream().anyMatch(whole -> whole.code().equals(code))
                ? new Measure(MeasureKind.COMPOSITE, code)
                : Measure.area(code);
    }

    private static Set<IndicatorCode> asked(Area area) {
        return area.indicators().stream().map(Indicator::code).collect(toSet());
    }
}
