package passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import passerelle.instrument.EditionChanges;
import passerelle.instrument.IndicatorChange;
import passerelle.instrument.TestEditions;

class DemoEditionTest {

    @Test
    void hasIndicatorsThatAreTheSameChangedNewAndDropped() {
        var changes = EditionChanges.between(TestEditions.index(), TestEditions.of(DemoEdition.file()));

        assertThat(changes.all(IndicatorChange.SAME)).hasSize(76);
        assertThat(changes.all(IndicatorChange.CHANGED)).hasSize(4);
        assertThat(changes.all(IndicatorChange.NEW)).hasSize(2);
        assertThat(changes.all(IndicatorChange.DROPPED)).hasSize(3);
    }
}
