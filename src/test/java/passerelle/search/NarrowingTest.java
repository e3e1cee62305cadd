package passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarrowingTest {

    @Test
    void joinsWhatNarrowsAndLeavesTheRestOut() {
        var narrowing = new Narrowing()
                .by("c.country = :country", "country", "it")
                .by("c.network = :network", "network", null)
                .when(true, "c.officer is null")
                .when(false, "c.retracted = true");

        assertThat(narrowing.conditions()).isEqualTo(" and c.country = :country and c.officer is null");
    }
}
