package passerelle.portrait;

import java.util.List;
import java.util.function.Predicate;
import passerelle.comparison.Sample;
import passerelle.comparison.Spread;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;

/**
 * Where a city stands in a group, area by area.
 *
 * @param areas in how many areas the city has a figure, and enough cities of the group too
 * @param above in how many of these its figure lies above the median of the group
 * @param below in how many below the lower quartile, that is among the lowest quarter
 */
public record Rank(int areas, int above, int below) {

    public static Rank of(ResultDetails city, Sample group, List<Measure> areas) {
        var known = areas.stream()
                .filter(area ->
                        city.score(area).isPresent() && group.spread(area).isPresent())
                .toList();
        return new Rank(
                known.size(),
                count(
                        known,
                        area -> score(city, area).compareTo(spread(group, area).median()) > 0),
                count(
                        known,
                        area -> score(city, area).compareTo(spread(group, area).lowerQuartile()) < 0));
    }

    private static int count(List<Measure> areas, Predicate<Measure> those) {
        return (int) areas.stream().filter(those).count();
    }

    private static Score score(ResultDetails city, Measure area) {
        return city.score(area).map(Scored::score).orElseThrow();
    }

    private static Spread spread(Sample group, Measure area) {
        return group.spread(area).orElseThrow();
    }
}
