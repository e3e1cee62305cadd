package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.instrument.Difference.What;
import passerelle.shared.LocalizedText;

class DifferencesTest {

    private static final Indicator LESSONS = indicator(SmallEdition.SOURCE, "LAN-01");
    private static final Indicator STATEMENT = indicator(SmallEdition.SOURCE, "COM-01");

    @Test
    void areNoneBetweenTheSame() {
        assertThat(Differences.between(LESSONS, LESSONS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topic: {en: Statement   | topic: {en: Declaration     | TOPIC
            Is there one            | Is there one for all        | QUESTION
            A motto                 | A song                      | EXAMPLE
            weight: 3               | weight: 2                   | WEIGHT
            core: true              | core: false                 | CORE
            evidence: required      | evidence: optional          | EVIDENCE
            evidence: required      | evidence: required, notApplicable: true | NOT_APPLICABLE
            dimension: resource     | dimension: fact             | DIMENSION
            label: {en: 'Yes'       | label: {en: 'Sure'          | OPTION
            """)
    void nameWhatIsOtherwise(String passage, String instead, What what) {
        var after = indicator(
                SmallEdition.with(passage, instead.replace(", ", "\n        ").replace("\n        fr", ", fr")),
                "COM-01");

        assertThat(Differences.between(STATEMENT, after))
                .extracting(Difference::what)
                .containsExactly(what);
    }

    @Test
    void setOptionsBesideOneAnotherByTheirCode() {
        var after = indicator(
                SmallEdition.with("- {code: b, points: 50, label: {en: For adults, fr: Pour les adultes}}", "")
                        .replace("points: 60", "points: 100")
                        .replaceFirst("(?m)^ *\n", ""),
                "LAN-01");

        var children = new LocalizedText("For children", "Pour les enfants");
        assertThat(Differences.between(LESSONS, after))
                .containsExactly(
                        new Difference(
                                What.OPTION,
                                new Option("a", 60, false, children),
                                new Option("a", 100, false, children)),
                        new Difference(What.OPTION, LESSONS.option("b"), null));
    }

    private static Indicator indicator(String source, String code) {
        return EditionReader.read(source).indicator(new IndicatorCode(code));
    }
}
