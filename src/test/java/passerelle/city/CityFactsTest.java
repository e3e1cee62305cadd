package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityFactsTest {

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(textBlock = """
            1949, 84200, ,      city.error.year
            2101, 84200, ,      city.error.year
            2024, 0,     ,      city.error.population
            2024, -1,    ,      city.error.population
            2024, ,      -0.01, city.error.percent
            2024, ,      100.1, city.error.percent
            2024, ,      12.345, city.error.percent
            2024, ,      ,      city.error.facts.empty
            """)
    void refusesWhatCannotBe(int year, @Nullable Integer population, @Nullable BigDecimal foreignBorn, String why) {
        assertRefused(() -> new CityFacts(year, population, null, foreignBorn, null, ""), why);
    }

    @Test
    void knowsNothingOfWhatIsLeftOpen() {
        var facts = new CityFacts(2024, null, new BigDecimal("12.50"), null, null, " Register ");

        assertThat(facts.population()).isNull();
        assertThat(facts.source()).isEqualTo("Register");
    }

    @Test
    void takesZeroAndHundredForShares() {
        assertThat(new CityFacts(2024, null, BigDecimal.ZERO, new BigDecimal("100.00"), null, "").foreignBorn())
                .isEqualByComparingTo("100");
    }
}
