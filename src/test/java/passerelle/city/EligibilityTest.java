package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.city.Eligibility.Advice;

class EligibilityTest {

    @ParameterizedTest(name = "{0} inhabitants, {1} % born abroad: {2}, {3}")
    @CsvSource(textBlock = """
            30000, 5,    BELOW,   SUITED
            30001, 4.99, SUITED,  BELOW
            30001, 5.00, SUITED,  SUITED
            ,      12,   UNKNOWN, SUITED
            84200, ,     SUITED,  UNKNOWN
            """)
    void advises(@Nullable Integer population, @Nullable BigDecimal foreignBorn, Advice size, Advice diversity) {
        var facts = new CityFacts(2024, population, null, foreignBorn, null, "");

        assertThat(Eligibility.of(List.of(facts))).isEqualTo(new Eligibility(size, diversity));
    }

    @Test
    void knowsNothingWithoutFigures() {
        assertThat(Eligibility.of(List.of())).isEqualTo(new Eligibility(Advice.UNKNOWN, Advice.UNKNOWN));
    }

    @Test
    void takesTheLatestYearThatHasTheFigure() {
        var latest = new CityFacts(2024, null, BigDecimal.ONE, null, BigDecimal.TEN, "");
        var before = new CityFacts(2020, 84_200, BigDecimal.ZERO, null, null, "");

        assertThat(Eligibility.of(List.of(latest, before))).isEqualTo(new Eligibility(Advice.SUITED, Advice.SUITED));
    }
}
