package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.RuleViolation;

class CoordinatesTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"90.00001, 0", "-90.1, 0", "0, 180.1", "0, -181"})
    void lieOnTheGlobe(BigDecimal latitude, BigDecimal longitude) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Coordinates(latitude, longitude))
                .withMessage("city.error.coordinates");
    }

    @Test
    void areKeptToTheMetre() {
        var place = new Coordinates(new BigDecimal("45.438765432"), new BigDecimal("-180"));

        assertThat(place.latitude()).isEqualTo("45.43877");
        assertThat(place.longitude()).isEqualTo("-180.00000");
    }
}
