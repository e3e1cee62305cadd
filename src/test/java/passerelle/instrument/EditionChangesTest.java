package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionChangesTest {

    private static final IndicatorCode STATEMENT = new IndicatorCode("COM-01");

    private final Edition before = EditionReader.read(SmallEdition.SOURCE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Is there one            | Is there one for all        | CHANGED
            weight: 3               | weight: 2                   | CHANGED
            points: 100, label      | points: 100, label          | SAME
            label: {en: 'Yes'       | label: {en: 'Sure'          | CHANGED
            A motto                 | A song                      | SAME
            topic: {en: Statement   | topic: {en: Declaration     | SAME
            core: true              | core: false                 | SAME
            """)
    void tellWhatBecameOfAnIndicator(String passage, String instead, IndicatorChange change) {
        var after = EditionReader.read(SmallEdition.with(passage, instead));

        assertThat(EditionChanges.between(before, after).of(STATEMENT)).isEqualTo(change);
    }

    @Test
    void tellWhatIsNewAndWhatWasDropped() {
        var changes =
                EditionChanges.between(before, EditionReader.read(SmallEdition.with("code: COM-02", "code: COM-03")));

        assertThat(changes.all(IndicatorChange.SAME))
                .extracting(IndicatorCode::value)
                .containsExactly("COM-01", "LAN-01");
        assertThat(changes.all(IndicatorChange.NEW))
                .extracting(IndicatorCode::value)
                .containsExactly("COM-03");
        assertThat(changes.all(IndicatorChange.DROPPED))
                .extracting(IndicatorCode::value)
                .containsExactly("COM-02");
    }

    @Test
    void countAnIndicatorOfAnotherAreaAsChanged() {
        var after = EditionReader.read(SmallEdition.with("- code: language", "- code: languages")
                .replace("areas: [language]", "areas: [languages]"));

        assertThat(EditionChanges.between(before, after).all(IndicatorChange.CHANGED))
                .extracting(IndicatorCode::value)
                .containsExactly("LAN-01");
    }

    @Test
    void knowNothingOfWhatNobodyAsked() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> EditionChanges.between(before, before).of(new IndicatorCode("XYZ-01")));
    }
}
