package passerelle.network;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.comparison.Member;
import passerelle.comparison.Members;
import passerelle.comparison.Scores;
import passerelle.comparison.Spread;
import passerelle.comparison.Trait;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.scoring.Score;

/**
 * How the cities of a group stand in one measure, each by the result by which it counts.
 *
 * @param in those that have a score in it
 * @param spread absent below {@value Spread#FEWEST} cities
 * @param own of the city that is looked for
 */
public record Standings(
        Members members, Measure measure, List<CityScore> in, Optional<Spread> spread, Optional<CityScore> own) {

    /** Steps of the scale that are counted, each ten points wide. */
    public static final int STEPS = 10;

    static Standings of(Members members, Measure measure, Map<ResultId, Scores> scores) {
        var in = members.in().stream()
                .flatMap(member -> scored(member, measure, scores))
                .toList();
        return new Standings(
                members,
                measure,
                in,
                Spread.of(in.stream().map(CityScore::score).toList()),
                members.own().stream()
                        .flatMap(member -> scored(member, measure, scores))
                        .findFirst());
    }

    private static Stream<CityScore> scored(Member member, Measure measure, Map<ResultId, Scores> all) {
        return Stream.ofNullable(all.get(member.result().id()))
                .flatMap(scores -> scores.in(measure).stream()
                        .map(score -> new CityScore(member, score, scores.isProvisional(measure))));
    }

    /** How many cities lie in each step by their printed percent; 100 lies in the last. */
    public List<Integer> counts() {
        var counts = new Integer[STEPS];
        Arrays.fill(counts, 0);
        in.forEach(city -> counts[step(city.score())]++);
        return List.of(counts);
    }

    public static int step(Score score) {
        return Math.min(STEPS - 1, score.rounded() * STEPS / 100);
    }

    /** Cities of the group whose edition does not ask about it, or whose result leaves it out. */
    public int without() {
        return members.in().size() - in.size();
    }

    /** How many may still rise. */
    public int provisional() {
        return (int) in.stream().filter(CityScore::provisional).count();
    }

    /** How many cities stand here by another edition than most of them. */
    public int apart() {
        var editions =
                in.stream().collect(groupingBy(city -> city.member().result().edition(), counting()));
        return in.size()
                - editions.values().stream().mapToInt(Long::intValue).max().orElse(0);
    }

    /** Of which nobody knows the figure. */
    public List<CityScore> lacking(Trait trait) {
        return in.stream().filter(city -> trait.of(city.city()).isEmpty()).toList();
    }

    /** Of which the figure is known. */
    public List<CityScore> having(Trait trait) {
        return in.stream().filter(city -> trait.of(city.city()).isPresent()).toList();
    }
}
