package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class TitleTest {

    @Test
    void leavesOutTheBlanksAroundIt() {
        assertThat(new Title(" Harbour cities ").text()).isEqualTo("Harbour cities");
    }

    @Test
    void isThereAndFitsALine() {
        assertRefused(() -> new Title("  "), "comparison.error.name");
        assertRefused(() -> new Title("x".repeat(81)), "comparison.error.name");
        assertThat(new Title("x".repeat(80)).text()).hasSize(80);
    }
}
