package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.instrument.ProfileField;

class FigureTest {

    @ParameterizedTest(name = "{1} as {0}")
    @CsvSource(textBlock = """
            NUMBER,  0
            NUMBER,  84200
            NUMBER,  84200.00
            PERCENT, 0
            PERCENT, 12.55
            PERCENT, 100
            MONEY,   5000.10
            YEAR,    2025
            """)
    void fitsItsField(ProfileField.Type type, BigDecimal amount) {
        assertThatCode(() -> Figure.of(amount).checkFits(type)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{1} is no {0}")
    @CsvSource(textBlock = """
            NUMBER,  -1
            NUMBER,  0.5
            NUMBER,  99999999999999999
            PERCENT, -0.01
            PERCENT, 100.01
            PERCENT, 12.555
            MONEY,   -1
            MONEY,   5000.001
            YEAR,    1899
            YEAR,    2101
            YEAR,    2025.5
            TEXT,    1
            """)
    void refusesWhatCannotBe(ProfileField.Type type, BigDecimal amount) {
        assertRefused(
                () -> Figure.of(amount).checkFits(type),
                "assessment.error.figure." + type.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void mayBeMissingInEveryField() {
        for (var type : ProfileField.Type.values()) {
            assertThatCode(() -> Figure.NOT_COLLECTED.checkFits(type)).doesNotThrowAnyException();
        }
    }
}
