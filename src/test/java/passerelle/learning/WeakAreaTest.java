package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.Compared;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.Sample;
import passerelle.comparison.SampledResult;
import passerelle.instrument.EditionId;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

class WeakAreaTest {

    private static final Basis BASIS = Basis.standard(LocalDate.of(2026, 1, 1));
    private static final EditionId EDITION = new EditionId(UUID.randomUUID());

    @Test
    void comesInTheOrderOfItsDistanceBelowTheMedian() {
        var own = result(Map.of("media", 30, "education", 49, "language", 10, "culture", 80));

        var weakest = WeakArea.of(beside(own, fifties(3)), code -> true);

        assertThat(weakest)
                .extracting(weak -> weak.area().code(), WeakArea::points)
                .containsExactly(tuple("language", 40), tuple("media", 20), tuple("education", 1));
    }

    @Test
    void isNoAreaAtTheMedian() {
        assertThat(WeakArea.of(beside(result(Map.of("media", 50)), fifties(3)), code -> true))
                .isEmpty();
    }

    @Test
    void isAnAreaAndNoIndex() {
        var own = new SampledResult(CityId.create(), id(), 2024, EDITION, false, Map.of(Measure.CORE, Score.of(10)));
        var group = IntStream.range(0, 3)
                .mapToObj(number -> new SampledResult(
                        CityId.create(), id(), 2024, EDITION, false, Map.of(Measure.CORE, Score.of(50))))
                .toList();

        assertThat(WeakArea.of(beside(own, group), code -> true)).isEmpty();
    }

    @Test
    void isToldOfFiveAreasAtMost() {
        var percents = new HashMap<String, Integer>();
        List.of("media", "education", "language", "culture", "business", "mediation")
                .forEach(area -> percents.put(area, 20));

        assertThat(WeakArea.of(beside(result(percents), fifties(3)), code -> true))
                .hasSize(WeakArea.MOST);
    }

    @Test
    void isNotToldOfTwoCitiesNorOfACityWithoutAResult() {
        var own = result(Map.of("media", 30));

        assertThat(WeakArea.of(beside(own, fifties(2)), code -> true)).isEmpty();
        assertThat(WeakArea.of(beside(null, fifties(3)), code -> true)).isEmpty();
    }

    private static Compared beside(@Nullable SampledResult own, List<SampledResult> group) {
        var asked = new Asked(own == null ? null : own.city(), new ComparisonGroup.All(), BASIS);
        return new Compared(asked, own, new Sample(BASIS, group), Set.of());
    }

    private static List<SampledResult> fifties(int cities) {
        var all = Map.of("media", 50, "education", 50, "language", 50, "culture", 50, "business", 50, "mediation", 50);
        return IntStream.range(0, cities).mapToObj(number -> result(all)).toList();
    }

    private static SampledResult result(Map<String, Integer> percents) {
        var scores = new HashMap<Measure, Score>();
        percents.forEach((area, percent) -> scores.put(Measure.area(area), Score.of(percent)));
        return new SampledResult(CityId.create(), id(), 2024, EDITION, false, scores);
    }

    private static ResultId id() {
        return new ResultId(UUID.randomUUID());
    }
}
