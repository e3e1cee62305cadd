package passerelle.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void cutsWhatIsTooLongForACell() {
        assertThat(CellText.fitting("a".repeat(CellText.LONGEST))).hasSize(CellText.LONGEST);
        assertThat(CellText.fitting("a".repeat(50_000)))
                .hasSize(CellText.LONGEST)
                .endsWith("a…");
    }

    @Test
    void keepsWhatReadsAsACharacterByItsNumber() {
        assertThat(CellText.fitting("_x0041_")).isEqualTo("_x005F_x0041_");
    }
}
