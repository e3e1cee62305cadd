package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;

class SeenPartTest {

    private static final AnswerValue YES = new AnswerValue.Choice("a");

    private final AnswerSheet sheet =
            TestSheets.sheet(Map.of(TestSheets.CORE, YES, TestSheets.EXTENDED, YES), Map.of());

    @Test
    void leavesTheWholeAsItIs() {
        assertThat(SeenPart.WHOLE.of(sheet)).isSameAs(sheet);
        assertThat(SeenPart.WHOLE.has("anything")).isTrue();
        assertThat(SeenPart.WHOLE.isInHand(TestSheets.CORE)).isFalse();
    }

    @Test
    void neitherShowsNorCountsWhatIsOutside() {
        var seen = SeenPart.of(Set.of(TestSheets.CORE.value())).of(sheet);

        assertThat(seen.edition().indicators()).extracting(Indicator::code).containsExactly(TestSheets.CORE);
        assertThat(seen.answers()).containsOnlyKeys(TestSheets.CORE);
        assertThat(seen.progress()).isEqualTo(new Progress(1, 1));
        assertThat(seen.edition().indices()).isEmpty();
        assertThat(seen.asks(TestSheets.EXTENDED.value())).isFalse();
    }

    @Test
    void isNothingWhereNothingIsInHand() {
        assertThat(SeenPart.of(Set.of()).isNothing()).isTrue();
        assertThat(SeenPart.of(Set.of(TestSheets.CORE.value())).isInHand(TestSheets.CORE))
                .isTrue();
    }
}
