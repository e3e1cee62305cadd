package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import passerelle.instrument.EditionId;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

class SampleTest {

    private static final Measure EDUCATION = Measure.area("education");
    private static final Measure INTERACTION = Measure.area("interaction");
    private static final EditionId OLD = new EditionId(UUID.randomUUID());
    private static final EditionId NEW = new EditionId(UUID.randomUUID());
    private static final Basis BASIS = Basis.standard(LocalDate.of(2026, 11, 22));

    private final Sample sample = sample(
            result(NEW, Map.of(EDUCATION, 40, INTERACTION, 10)),
            result(NEW, Map.of(EDUCATION, 50, INTERACTION, 20)),
            result(OLD, Map.of(EDUCATION, 70)));

    @Test
    void countsInEachAreaThoseWhoseEditionAsksAboutIt() {
        assertThat(sample.cities(EDUCATION)).isEqualTo(3);
        assertThat(sample.cities(INTERACTION)).isEqualTo(2);
        assertThat(sample.spread(EDUCATION).orElseThrow().median()).isEqualTo(Score.of(50));
    }

    @Test
    void showsNothingOfAnAreaThatTooFewCitiesKnow() {
        assertThat(sample.spread(INTERACTION)).isEmpty();
    }

    @Test
    void tellsHowManyAnsweredAnotherEdition() {
        assertThat(sample.apartFrom(NEW)).isEqualTo(1);
        assertThat(sample.apartFrom(OLD)).isEqualTo(2);
        assertThat(sample.commonEdition()).contains(NEW);
        assertThat(sample().commonEdition()).isEmpty();
    }

    @Test
    void tellsHowManyMayStillRise() {
        var provisional = new SampledResult(
                CityId.create(), new ResultId(UUID.randomUUID()), 2026, NEW, true, Map.of(EDUCATION, Score.of(1)));

        assertThat(sample(provisional).provisional()).isEqualTo(1);
        assertThat(sample.provisional()).isZero();
    }

    private static Sample sample(SampledResult... results) {
        return new Sample(BASIS, List.of(results));
    }

    private static SampledResult result(EditionId edition, Map<Measure, Integer> percents) {
        var scores = percents.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Score.of(entry.getValue())));
        return new SampledResult(CityId.create(), new ResultId(UUID.randomUUID()), 2026, edition, false, scores);
    }
}
