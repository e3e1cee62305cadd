package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditionReaderTest {

    @Test
    void readsTheShippedIndex() {
        var index = TestEditions.index();

        assertThat(index.areas()).hasSize(17);
        assertThat(index.indicators()).hasSize(83);
        assertThat(index.coreIndicators()).hasSize(73);
    }

    @Test
    void readsTheShippedEvaluationAndGrid() {
        assertThat(TestEditions.evaluation().indicators()).hasSize(25);
        assertThat(TestEditions.grid().indicators()).hasSize(51);
    }
}
