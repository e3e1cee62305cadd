package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.result.ResultKind;

class BasisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void isOfficialAndFiveYearsOldAtMostUnlessSaidOtherwise() {
        assertThat(Basis.standard(DAY)).isEqualTo(new Basis(ResultKind.OFFICIAL, DAY, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 21})
    void refusesAnAgeOutOfRange(int years) {
        assertRefused(() -> new Basis(ResultKind.OFFICIAL, DAY, years), "comparison.error.years");
    }

    @Test
    void refusesADayBeforeThereWasAnIndex() {
        var early = LocalDate.of(2007, 12, 31);

        assertRefused(() -> new Basis(ResultKind.OFFICIAL, early, 5), "comparison.error.early");
    }

    @Test
    void readsTheBandFromFiguresOfTenYears() {
        assertThat(Basis.standard(DAY).firstFactYear()).isEqualTo(2016);
    }
}
