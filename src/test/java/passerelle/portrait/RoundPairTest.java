package passerelle.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.portrait.TestRounds.EDUCATION;
import static passerelle.portrait.TestRounds.indicative;
import static passerelle.portrait.TestRounds.official;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.result.Trend;

class RoundPairTest {

    private static final Map<Measure, Integer> SOME = Map.of(EDUCATION, 50);

    @Test
    void putsTheEarlierRoundFirst() {
        assertThat(new RoundPair(2022, 2019)).isEqualTo(new RoundPair(2019, 2022));
    }

    @Test
    void prefersOfficialResultsOfBothRounds() {
        var trend = new Trend(
                List.of(official(2019, SOME), indicative(2019, SOME), official(2022, SOME), indicative(2022, SOME)));

        assertThat(new RoundPair(2019, 2022).in(trend))
                .map(movement -> movement.now().kind())
                .contains(ResultKind.OFFICIAL);
    }

    @Test
    void takesIndicativeOnesWhereOneRoundHasNoOther() {
        var trend = new Trend(List.of(official(2019, SOME), indicative(2019, SOME), indicative(2022, SOME)));

        assertThat(new RoundPair(2019, 2022).in(trend))
                .map(movement -> movement.before().kind())
                .contains(ResultKind.INDICATIVE);
    }

    @Test
    void comparesNothingOfTwoKindsNorARoundWithItself() {
        var trend = new Trend(List.of(official(2019, SOME), indicative(2022, SOME)));

        assertThat(new RoundPair(2019, 2022).in(trend)).isEmpty();
        assertThat(new RoundPair(2019, 2019).in(trend)).isEmpty();
        assertThat(new RoundPair(2016, 2019).in(trend)).isEmpty();
    }

    @Test
    void isTheLatestRoundAndTheOneBeforeOfItsKindWhereNobodyChooses() {
        var trend = new Trend(
                List.of(official(2016, SOME), official(2019, SOME), indicative(2020, SOME), official(2022, SOME)));

        assertThat(RoundPair.latest(trend)).contains(new RoundPair(2019, 2022));
    }

    @Test
    void isThatOfTheOfficialRoundsWhereTheLatestIsTheFirstOfItsKind() {
        var trend = new Trend(List.of(official(2016, SOME), official(2019, SOME), indicative(2022, SOME)));

        assertThat(RoundPair.latest(trend)).contains(new RoundPair(2016, 2019));
        assertThat(RoundPair.latest(new Trend(List.of(official(2016, SOME))))).isEmpty();
    }
}
