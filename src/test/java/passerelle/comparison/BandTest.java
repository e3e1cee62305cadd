package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandTest {

    @ParameterizedTest
    @CsvSource({
        "-100000, 99999, true",
        "-100000, 100000, false",
        "100000-200000, 100000, true",
        "100000-200000, 199999, true",
        "100000-200000, 200000, false",
        "500000-, 499999, false",
        "500000-, 500000, true",
        "10-15.5, 15.49, true",
        "10-15.5, 15.5, false"
    })
    void beginsAtItsLowerBoundAndEndsBeforeTheUpper(String band, BigDecimal figure, boolean inside) {
        assertThat(Band.parse(Trait.FOREIGN_BORN, band).contains(figure)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100000", "100000-200000", "500000-", "12.5-15"})
    void isReadAsItIsWritten(String bounds) {
        assertThat(Band.parse(Trait.POPULATION, bounds).bounds()).isEqualTo(bounds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "100", "200-100", "100-100", "a-b", "1e3-", "1.234-", "-1-2", "1000000000-"})
    void isNothingElse(String bounds) {
        assertThatIllegalArgumentException().isThrownBy(() -> Band.parse(Trait.POPULATION, bounds));
    }
}
