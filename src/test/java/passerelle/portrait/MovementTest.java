package passerelle.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.portrait.TestRounds.EDUCATION;
import static passerelle.portrait.TestRounds.LANGUAGE;
import static passerelle.portrait.TestRounds.MEDIA;
import static passerelle.portrait.TestRounds.OTHER;
import static passerelle.portrait.TestRounds.official;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import passerelle.result.Comparison;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;

class MovementTest {

    private static final Measure SPACE = Measure.area("space");

    @Test
    void countsWhatRoseFellAndStayed() {
        var movement = between(
                official(2019, Map.of(EDUCATION, 50, LANGUAGE, 60, MEDIA, 70, Measure.CORE, 10)),
                official(2022, Map.of(EDUCATION, 58, LANGUAGE, 60, MEDIA, 65, Measure.CORE, 90)));

        assertThat(movement.risen()).isEqualTo(1);
        assertThat(movement.fallen()).isEqualTo(1);
        assertThat(movement.unmoved()).isEqualTo(1);
        assertThat(movement.mostRisen()).map(Movement.Moved::points).contains(8);
        assertThat(movement.mostFallen()).map(Movement.Moved::points).contains(-5);
    }

    @Test
    void namesTheDeepestFallAndTheHighestRiseOfSeveral() {
        var movement = between(
                official(2019, Map.of(EDUCATION, 50, LANGUAGE, 60, MEDIA, 70, SPACE, 20)),
                official(2022, Map.of(EDUCATION, 47, LANGUAGE, 37, MEDIA, 75, SPACE, 60)));

        assertThat(movement.mostFallen()).map(Movement.Moved::measure).contains(LANGUAGE);
        assertThat(movement.mostRisen()).map(Movement.Moved::measure).contains(SPACE);
    }

    @Test
    void knowsNoRiseWhereNothingRose() {
        var movement = between(official(2019, Map.of(EDUCATION, 50)), official(2022, Map.of(EDUCATION, 50)));

        assertThat(movement.mostRisen()).isEmpty();
        assertThat(movement.mostFallen()).isEmpty();
    }

    @Test
    void leavesApartWhatOneRoundAloneKnows() {
        var movement = between(
                official(2019, Map.of(EDUCATION, 50, MEDIA, 70)), official(2022, Map.of(EDUCATION, 58, LANGUAGE, 60)));
        var areas = List.of(EDUCATION, LANGUAGE, MEDIA, SPACE);

        assertThat(movement.of(areas)).extracting(Movement.Moved::measure).containsExactly(EDUCATION);
        assertThat(movement.apart(areas)).containsExactly(LANGUAGE, MEDIA);
    }

    @Test
    void tellsWhetherTheEditionChanged() {
        var now = official(2022, Map.of(EDUCATION, 58));

        assertThat(between(official(2019, Map.of(EDUCATION, 50)), now).crossesEditions())
                .isFalse();
        assertThat(between(TestRounds.result(2019, ResultKind.OFFICIAL, OTHER, Map.of(EDUCATION, 50)), now)
                        .crossesEditions())
                .isTrue();
    }

    private static Movement between(ResultDetails before, ResultDetails now) {
        return new Movement(new Comparison(now, before));
    }
}
