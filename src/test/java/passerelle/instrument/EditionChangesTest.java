package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.LocalizedText;

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
    void followAnIndicatorToItsNewCode() {
        var after = EditionReader.read(renamed("COM-02", "COM-03", before()));

        var changes = EditionChanges.between(before, after);

        assertThat(changes.of(new IndicatorCode("COM-03"))).isEqualTo(IndicatorChange.SAME);
        assertThat(changes.former(new IndicatorCode("COM-03"))).contains(new IndicatorCode("COM-02"));
        assertThat(changes.all(IndicatorChange.DROPPED)).isEmpty();
    }

    @Test
    void takeACodeThatWasGivenAwayForANewIndicator() {
        var after = EditionReader.read(renamed("COM-01", "COM-03", before()).replace("code: COM-02", "code: COM-01"));

        var changes = EditionChanges.between(before, after);

        assertThat(changes.of(new IndicatorCode("COM-03"))).isEqualTo(IndicatorChange.SAME);
        assertThat(changes.of(STATEMENT)).isEqualTo(IndicatorChange.NEW);
        assertThat(changes.former(STATEMENT)).isEmpty();
        assertThat(changes.all(IndicatorChange.DROPPED))
                .extracting(IndicatorCode::value)
                .containsExactly("COM-02");
    }

    @Test
    void followAnIndicatorThroughTheEditionsBetween() {
        var second = renamed("COM-02", "COM-03", before());
        var third = renamed("COM-03", "COM-04", second.replaceFirst(" *formerly: .*\n", ""));

        var changes = EditionChanges.through(List.of(before, EditionReader.read(second), EditionReader.read(third)));

        assertThat(changes.former(new IndicatorCode("COM-04"))).contains(new IndicatorCode("COM-02"));
        assertThat(changes.of(new IndicatorCode("COM-04"))).isEqualTo(IndicatorChange.SAME);
    }

    @Test
    void findNothingChangedInOneEdition() {
        assertThat(EditionChanges.through(List.of(before)).all(IndicatorChange.SAME))
                .hasSize(3);
    }

    private static String before() {
        return SmallEdition.SOURCE;
    }

    private static String renamed(String code, String now, String source) {
        return source.replace("- code: " + code, "- code: " + now + "\n        formerly: " + code);
    }

    @Test
    void tellWhatIsOtherwiseInAnIndicator() {
        var after = EditionReader.read(
                SmallEdition.with("weight: 3", "weight: 2").replace("fr: Y en a-t-il une", "fr: En a-t-on une"));

        assertThat(EditionChanges.between(this.before, after).differences(STATEMENT))
                .containsExactly(
                        new Difference(
                                Difference.What.QUESTION,
                                new LocalizedText("Is there one", "Y en a-t-il une"),
                                new LocalizedText("Is there one", "En a-t-on une")),
                        new Difference(Difference.What.WEIGHT, 3, 2));
    }

    @Test
    void tellThatAnIndicatorMovedToAnotherArea() {
        var after = EditionReader.read(SmallEdition.with("- code: language", "- code: languages")
                .replace("areas: [language]", "areas: [languages]"));

        assertThat(EditionChanges.between(this.before, after).differences(new IndicatorCode("LAN-01")))
                .extracting(Difference::what)
                .containsExactly(Difference.What.AREA);
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
