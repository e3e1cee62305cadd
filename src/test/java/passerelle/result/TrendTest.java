package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static passerelle.result.ResultKind.INDICATIVE;
import static passerelle.result.ResultKind.OFFICIAL;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.instrument.EditionId;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;
import passerelle.scoring.Scoring;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;

class TrendTest {

    private static final Measure EDUCATION = Measure.area("education");
    private static final Measure PARTICIPATION = Measure.area("participation");

    @ParameterizedTest(name = "from {0} to {1}: {2} points")
    @CsvSource(textBlock = """
            50,    54,     4
            54,    50,    -4
            151/3, 161/3,  3
            101/2, 61,     11
            61,    101/2, -11
            501/10, 259/5, 2
            """)
    void roundsAChangeOnce(String before, String now, int points) {
        var change = Change.between(score(before), score(now));

        assertThat(change.rounded()).isEqualTo(points);
    }

    @Test
    void comparesWithTheRoundBeforeOfTheSameKind() {
        var trend = trend(
                result(2017, OFFICIAL, Map.of(EDUCATION, "50")),
                result(2020, INDICATIVE, Map.of(EDUCATION, "80")),
                result(2023, OFFICIAL, Map.of(EDUCATION, "54")));

        var comparison = trend.compare(trend.latest().orElseThrow());

        assertThat(comparison.before()).extracting(ResultDetails::round).isEqualTo(2017);
        assertThat(comparison.change(EDUCATION)).map(Change::rounded).contains(4);
    }

    @Test
    void neverComparesOfficialWithIndicative() {
        var official = result(2020, OFFICIAL, Map.of(EDUCATION, "50"));
        var indicative = result(2023, INDICATIVE, Map.of(EDUCATION, "54"));

        assertThat(trend(official, indicative).compare(indicative).before()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparison(indicative, official));
    }

    @Test
    void comparesOnlyWhatBothRoundsKnow() {
        var before = result(2017, OFFICIAL, Map.of(EDUCATION, "50"));
        var now = result(2023, OFFICIAL, Map.of(EDUCATION, "54", PARTICIPATION, "30"));

        var comparison = trend(before, now).compare(now);

        assertThat(comparison.change(PARTICIPATION)).isEmpty();
        assertThat(comparison.earlier(PARTICIPATION)).isEmpty();
        assertThat(comparison.change(Measure.CORE)).isEmpty();
    }

    @Test
    void putsTheOfficialResultOfARoundFirst() {
        var trend = trend(
                result(2023, INDICATIVE, Map.of(EDUCATION, "54")), result(2023, OFFICIAL, Map.of(EDUCATION, "52")));

        assertThat(trend.latest()).map(ResultDetails::kind).contains(OFFICIAL);
        assertThat(trend.latest(INDICATIVE)).isPresent();
        assertThat(trend.rounds()).containsExactly(2023);
    }

    @Test
    void drawsARoundBesideTheOneBeforeOfItsKind() {
        var before = result(2017, OFFICIAL, Map.of(EDUCATION, "50"));
        var between = result(2020, INDICATIVE, Map.of(EDUCATION, "80"));
        var now = result(2023, OFFICIAL, Map.of(EDUCATION, "54"));

        assertThat(trend(before, between, now).beside(now)).contains(before);
    }

    @Test
    void drawsARoundBesideTheLastOneOfTheOtherKindWhereItsOwnHasNone() {
        var longAgo = result(2014, OFFICIAL, Map.of(EDUCATION, "40"));
        var before = result(2020, OFFICIAL, Map.of(EDUCATION, "50"));
        var now = result(2023, INDICATIVE, Map.of(EDUCATION, "54"));
        var trend = trend(longAgo, before, result(2023, OFFICIAL, Map.of(EDUCATION, "52")), now);

        assertThat(trend.beside(now)).contains(before);
        assertThat(trend.beside(longAgo)).isEmpty();
        assertThat(trend.compare(now).change(EDUCATION)).isEmpty();
    }

    @Test
    void knowsWhereTheEditionChanged() {
        var older = new EditionId(UUID.randomUUID());
        var newer = new EditionId(UUID.randomUUID());
        var trend = trend(
                result(2014, older, OFFICIAL),
                result(2017, older, OFFICIAL),
                result(2020, newer, OFFICIAL),
                result(2020, newer, INDICATIVE));

        assertThat(trend.rounds()).filteredOn(trend::changesEdition).containsExactly(2020);
    }

    private static ResultDetails result(int round, EditionId edition, ResultKind kind) {
        var any = result(round, kind, Map.of(EDUCATION, "50"));
        return result(round, edition, kind, any.scores());
    }

    private static Trend trend(ResultDetails... results) {
        return new Trend(List.of(results));
    }

    private static ResultDetails result(int round, ResultKind kind, Map<Measure, String> percents) {
        var scores = new HashMap<Measure, Scored>();
        percents.forEach((measure, percent) -> scores.put(measure, new Scored(score(percent), score(percent), false)));
        return result(round, new EditionId(UUID.randomUUID()), kind, scores);
    }

    private static ResultDetails result(int round, EditionId edition, ResultKind kind, Map<Measure, Scored> scores) {
        return new ResultDetails(
                ResultId.create(),
                CityId.create(),
                round,
                kind,
                edition,
                kind == INDICATIVE ? Scoring.VERSION : null,
                PartialDate.of(Year.of(round)),
                null,
                null,
                null,
                Publication.WITH_REPORT,
                "",
                scores);
    }

    private static Score score(String percent) {
        return new Score(BigFraction.parse(percent));
    }
}
