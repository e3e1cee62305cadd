package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
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
            NUMBER,  9999999999999999
            PERCENT, 0
            PERCENT, 12.55
            PERCENT, 100
            MONEY,   0
            MONEY,   5000.10
            MONEY,   9999999999999999.99
            YEAR,    1900
            YEAR,    2025
            YEAR,    2100
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
            MONEY,   10000000000000000
            YEAR,    1899
            YEAR,    2101
            YEAR,    2025.5
            YEAR,    4294969321
            TEXT,    1
            """)
    void refusesWhatCannotBe(ProfileField.Type type, BigDecimal amount) {
        assertRefused(
                () -> Figure.of(amount).checkFits(type),
                "assessment.error.figure." + type.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void isTheSameHoweverItWasWritten() {
        assertThat(Figure.of(new BigDecimal("84200.00"))).isEqualTo(Figure.of(new BigDecimal("84.2E3")));
        assertThat(Figure.of(new BigDecimal("0.00"))).isEqualTo(Figure.of(BigDecimal.ZERO));
    }

    @Test
    void isBlankUntilThereIsAnAmountOrThatThereIsNone() {
        assertThat(Figure.BLANK.isBlank()).isTrue();
        assertThat(Figure.NOT_COLLECTED.isBlank()).isFalse();
        assertThat(Figure.of(BigDecimal.ZERO).isBlank()).isFalse();
    }

    @Test
    void mayBeMissingInEveryField() {
        for (var type : ProfileField.Type.values()) {
            assertThatCode(() -> Figure.NOT_COLLECTED.checkFits(type)).doesNotThrowAnyException();
        }
    }
}
