package passerelle.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.portrait.TestRounds.EDUCATION;
import static passerelle.portrait.TestRounds.indicative;
import static passerelle.portrait.TestRounds.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import passerelle.portrait.SideBySide.Missing;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;
import passerelle.result.Trend;
import passerelle.shared.CityId;

class SideBySideTest {

    private static final Map<Measure, Integer> SOME = Map.of(EDUCATION, 50);

    private final CityId valmora = new CityId(UUID.randomUUID());
    private final CityId lunden = new CityId(UUID.randomUUID());

    private final Map<CityId, Trend> cities = new LinkedHashMap<>();

    @Test
    void takesTheLatestRoundOfEachCity() {
        cities.put(valmora, new Trend(List.of(official(2019, SOME), indicative(2022, SOME))));
        cities.put(lunden, new Trend(List.of(official(2021, SOME))));

        assertThat(side().columns()).extracting(ResultDetails::round).containsExactly(2022, 2021);
    }

    @Test
    void takesTheRoundsAskedForCityByCity() {
        cities.put(valmora, new Trend(List.of(official(2019, SOME), official(2022, SOME))));
        cities.put(lunden, new Trend(List.of(official(2019, SOME))));

        var side = side(2022, 2019);

        assertThat(side.columns()).extracting(ResultDetails::round).containsExactly(2019, 2022, 2019);
        assertThat(side.missing()).containsExactly(new Missing(lunden, 2022));
    }

    @Test
    void tellsARoundByItsOfficialResultUnlessAnotherKindIsAskedFor() {
        cities.put(valmora, new Trend(List.of(indicative(2019, SOME), official(2019, SOME))));

        assertThat(side(2019).columns()).extracting(ResultDetails::kind).containsExactly(ResultKind.OFFICIAL);
        assertThat(SideBySide.of(cities, List.of(2019), ResultKind.INDICATIVE).columns())
                .extracting(ResultDetails::kind)
                .containsExactly(ResultKind.INDICATIVE);
    }

    @Test
    void saysHowManyAreLeftOutBeyondFive() {
        cities.put(
                valmora,
                new Trend(List.of(2010, 2012, 2014, 2016, 2018, 2020, 2022).stream()
                        .map(round -> official(round, SOME))
                        .toList()));

        var side = side(2010, 2012, 2014, 2016, 2018, 2020, 2022);

        assertThat(side.columns()).hasSize(SideBySide.MOST);
        assertThat(side.leftOut()).isEqualTo(2);
    }

    @Test
    void missesACityWithoutAResult() {
        cities.put(valmora, new Trend(List.of()));

        assertThat(side().columns()).isEmpty();
        assertThat(side().missing()).containsExactly(new Missing(valmora, null));
    }

    private SideBySide side(Integer... rounds) {
        return SideBySide.of(cities, List.of(rounds), null);
    }
}
