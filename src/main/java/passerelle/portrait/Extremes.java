package passerelle.portrait;

import java.util.List;
import java.util.Optional;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.scoring.Scored;

/** In what a city is strongest and weakest, by the whole percents that people read; several where they are equal. */
public record Extremes(int highest, List<Measure> strongest, int lowest, List<Measure> weakest) {

    /** Absent where fewer than two areas are known, or all are equal. */
    public static Optional<Extremes> of(ResultDetails result, List<Measure> areas) {
        var known =
                areas.stream().filter(area -> result.score(area).isPresent()).toList();
        var percents = known.stream().mapToInt(area -> percent(result, area)).summaryStatistics();
        return known.isEmpty() || percents.getMin() == percents.getMax()
                ? Optional.empty()
                : Optional.of(new Extremes(
                        percents.getMax(),
                        at(result, known, percents.getMax()),
                        percents.getMin(),
                        at(result, known, percents.getMin())));
    }

    private static List<Measure> at(ResultDetails result, List<Measure> areas, int percent) {
        return areas.stream().filter(area -> percent(result, area) == percent).toList();
    }

    private static int percent(ResultDetails result, Measure area) {
        return result.score(area).map(Scored::score).orElseThrow().rounded();
    }
}
