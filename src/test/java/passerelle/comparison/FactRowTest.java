package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import passerelle.shared.CityId;
import passerelle.shared.Country;

class FactRowTest {

    private static final CityId CITY = CityId.create();

    @Test
    void takesTheLatestKnownFigureOfEachKind() {
        var rising = List.of(row(90_000, "10.5"), row(100_000, null), row(null, null));

        assertThat(FactRow.candidates(rising)).singleElement().satisfies(city -> {
            assertThat(city.population()).isEqualTo(100_000);
            assertThat(city.foreignBorn()).isEqualByComparingTo("10.5");
        });
    }

    @Test
    void keepsACityWithoutFigures() {
        assertThat(FactRow.candidates(List.of(row(null, null))))
                .singleElement()
                .satisfies(city -> assertThat(city.population()).isNull());
    }

    private static FactRow row(@Nullable Integer population, @Nullable String foreignBorn) {
        return new FactRow(
                CITY, new Country("it"), "", population, foreignBorn == null ? null : new BigDecimal(foreignBorn));
    }
}
