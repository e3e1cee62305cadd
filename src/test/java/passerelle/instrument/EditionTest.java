package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {

    private static final IndicatorCode LESSONS = new IndicatorCode("LAN-01");
    private static final IndicatorCode UNKNOWN = new IndicatorCode("LAN-99");

    private final Edition edition = EditionReader.read(SmallEdition.SOURCE);

    @Test
    void findsAnIndicatorAndItsArea() {
        assertThat(edition.indicator(LESSONS).topic().fr()).isEqualTo("Cours");
        assertThat(edition.areaOf(LESSONS)).isEqualTo(edition.area("language"));
    }

    @Test
    void saysWhatItDoesNotHave() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> edition.indicator(UNKNOWN));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> edition.areaOf(UNKNOWN));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> edition.area("lens"));
    }

    @Test
    void keepsItsOrder() {
        assertThat(edition.indicators())
                .extracting(indicator -> indicator.code().value())
                .containsExactly("COM-01", "COM-02", "LAN-01");
        assertThat(edition.coreIndicators())
                .extracting(indicator -> indicator.code().value())
                .containsExactly("COM-01");
    }

    @Test
    void knowsTheAreaBeforeAndTheAreaAfterOne() {
        var commitment = edition.area("commitment");
        var language = edition.area("language");

        assertThat(edition.before(commitment)).isEmpty();
        assertThat(edition.after(commitment)).contains(language);
        assertThat(edition.before(language)).contains(commitment);
        assertThat(edition.after(language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     ACTIVE,    true",
        "DRAFT,     RETIRED,   false",
        "DRAFT,     DISCARDED, true",
        "ACTIVE,    RETIRED,   true",
        "ACTIVE,    DRAFT,     false",
        "ACTIVE,    DISCARDED, false",
        "RETIRED,   ACTIVE,    true",
        "RETIRED,   DRAFT,     false",
        "RETIRED,   DISCARDED, false",
        "DISCARDED, DRAFT,     true",
        "DISCARDED, ACTIVE,    false",
        "DISCARDED, RETIRED,   false"
    })
    void goesFromDraftToUseAndOutOfItAndBackOrIsDiscardedAndTakenUpAgain(
            EditionStatus from, EditionStatus to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "COM-1", "com-01", "COM-001", "X-COM-01", "COM-01 "})
    void namesIndicatorsByCodesOfOnePattern(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorCode(text));
    }
}
