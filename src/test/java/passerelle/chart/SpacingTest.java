package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpacingTest {

    @Test
    void leavesAloneWhatDoesNotTouch() {
        assertThat(Spacing.apart(List.of(20.0, 60.0), List.of(10.0, 10.0), 0, 100))
                .containsExactly(20.0, 60.0);
    }

    @Test
    void pushesDownWhatTouches() {
        assertThat(Spacing.apart(List.of(20.0, 22.0), List.of(10.0, 10.0), 0, 100))
                .containsExactly(20.0, 30.0);
    }

    @Test
    void pushesUpFromTheLowerEdge() {
        assertThat(Spacing.apart(List.of(98.0, 99.0), List.of(10.0, 20.0), 0, 100))
                .containsExactly(75.0, 90.0);
    }

    @Test
    void runsOverTheLowerEdgeWhenThereIsNoRoom() {
        assertThat(Spacing.apart(List.of(5.0, 5.0, 5.0), List.of(10.0, 10.0, 10.0), 0, 20))
                .containsExactly(5.0, 15.0, 25.0);
    }
}
