package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutsTest {

    @ParameterizedTest
    @CsvSource({
        "POPULATION, 200000 100000 500000, -100000 100000-200000 200000-500000 500000-",
        "POPULATION, 200000, -200000 200000-",
        "FOREIGN_BORN, 10 15 20, -10 10-15 15-20 20-",
        "FOREIGN_BORN, 15.00, -15 15-"
    })
    void leaveNeitherAGapNorAnOverlap(Trait trait, String cuts, String bands) {
        assertThat(cuts(trait, cuts).bands().stream().map(Band::bounds)).containsExactly(bands.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "POPULATION, 0, comparison.bands.error.POPULATION",
        "POPULATION, -5, comparison.bands.error.POPULATION",
        "POPULATION, 1000.5, comparison.bands.error.POPULATION",
        "POPULATION, 1000000000, comparison.bands.error.POPULATION",
        "FOREIGN_BORN, 100, comparison.bands.error.FOREIGN_BORN",
        "FOREIGN_BORN, 12.345, comparison.bands.error.FOREIGN_BORN",
        "FOREIGN_BORN, 10 10.0, comparison.bands.error.twice"
    })
    void refuseWhatTheTraitCannotHave(Trait trait, String cuts, String refusal) {
        assertRefused(() -> cuts(trait, cuts), refusal);
    }

    @Test
    void areOneAtLeastAndNineAtMost() {
        var ten = IntStream.rangeClosed(1, 10).mapToObj(BigDecimal::valueOf).toList();

        assertRefused(() -> new Cuts(Trait.POPULATION, List.of()), "comparison.bands.error.number");
        assertRefused(() -> new Cuts(Trait.POPULATION, ten), "comparison.bands.error.number");
    }

    private static Cuts cuts(Trait trait, String cuts) {
        return new Cuts(trait, Stream.of(cuts.split(" ")).map(BigDecimal::new).toList());
    }
}
