package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.instrument.Indicator.Dimension;
import passerelle.instrument.Indicator.Kind;
import passerelle.shared.LocalizedText;

class EditionReaderTest {

    @Test
    void readsAllAnEditionHas() {
        var edition = EditionReader.read(SmallEdition.SOURCE);

        assertThat(edition.instrument()).isEqualTo(Instrument.INDEX);
        assertThat(edition.version()).isEqualTo("2031");
        assertThat(edition.status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(edition.composites())
                .containsExactly(new Composite("lens", new LocalizedText("Lens", "Prisme"), List.of("language")));
        assertThat(edition.indices().getFirst().weights())
                .containsEntry("commitment", 1)
                .containsEntry("lens", 2);
        assertThat(edition.profile().getFirst().unit()).isEqualTo(new LocalizedText("people", "personnes"));
    }

    @Test
    void readsAnIndicatorWithItsOptions() {
        var lessons = EditionReader.read(SmallEdition.SOURCE).indicator(new IndicatorCode("LAN-01"));

        assertThat(lessons.kind()).isEqualTo(Kind.MULTIPLE);
        assertThat(lessons.mayBeNotApplicable()).isTrue();
        assertThat(lessons.evidenceRequired()).isFalse();
        assertThat(lessons.dimension()).isNull();
        assertThat(lessons.option("b").points()).isEqualTo(50);
        assertThat(lessons.option("c").exclusive()).isTrue();
    }

    @Test
    void callsAnAreaByItsTitleWhereItHasNoShortOne() {
        var edition = EditionReader.read(SmallEdition.SOURCE);

        assertThat(edition.area("commitment").shortTitle().en()).isEqualTo("Commitment");
        assertThat(edition.area("language").shortTitle().en()).isEqualTo("Lang.");
    }

    @Test
    void readsStraightApostrophesAsCurvedOnes() {
        var edition = EditionReader.read(SmallEdition.SOURCE.replace("fr: Déclaration", "fr: L'annonce d'une ville"));

        assertThat(edition.indicator(new IndicatorCode("COM-01")).topic().fr()).isEqualTo("L’annonce d’une ville");
    }

    @ParameterizedTest(name = "{0} instead of {1}: {3} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            , fr: Y en a-t-il une |                         | areas/commitment/COM-01/question      | no-fr
            en: Is there one, fr   | fr                      | areas/commitment/COM-01/question      | no-en
            fr: Déclaration         | fr: ' '                 | areas/commitment/COM-01/topic         | no-fr
            fr: Déclaration         | fr: 12                  | areas/commitment/COM-01/topic         | no-fr
            fr: Déclaration         | fr: ' Déclaration'      | areas/commitment/COM-01/topic         | line
            fr: Déclaration         | fr: Devise, de: Motto   | areas/commitment/COM-01/topic/de      | unknown
            {en: Statement, fr: Déclaration} | Statement      | areas/commitment/COM-01/topic         | mapping
            code: COM-02            | code: COM-01            | areas/commitment/COM-01               | twice
            code: LAN-01            | code: COM-01            | areas/language/COM-01                 | twice
            code: LAN-01            | code: Lan-1             | areas/language/Lan-1/code             | code
            code: language          | code: commitment        | areas/commitment                      | twice
            code: language          | code: Language          | areas/Language/code                   | code
            code: lens              | code: language          | composites/language                   | twice
            code: icc-index         | code: icc               | instrument                            | instrument
            '2031'                  | 2031                    | instrument/version                    | code
            '2031'                  | '2031/1'                | instrument/version                    | code
            kind: single            | kind: double            | areas/commitment/COM-01/kind          | word
            kind: single            | kind: SINGLE            | areas/commitment/COM-01/kind          | word
            weight: 3               | weight: 0               | areas/commitment/COM-01/weight        | number
            weight: 3               | weight: 1.5             | areas/commitment/COM-01/weight        | number
            weight: 0               | weight: 1               | areas/commitment/COM-02/weight        | number
            core: true              | core: maybe             | areas/commitment/COM-01/core          | flag
            evidence: required      | evidence: none          | areas/commitment/COM-01/evidence      | word
            dimension: resource     | dimension: money        | areas/commitment/COM-01/dimension     | word
            dimension: resource     | dimensions: resource    | areas/commitment/COM-01/dimensions    | unknown
            notApplicable: true     | notApplicable: false    | areas/language/LAN-01/notApplicable   | mark
            points: 50              | points: 101             | areas/language/LAN-01/b/points        | number
            points: 50              | points: -1              | areas/language/LAN-01/b/points        | number
            points: 50              | points: '50'            | areas/language/LAN-01/b/points        | number
            points: 50, label       | label                   | areas/language/LAN-01/b/points        | missing
            points: 50              | points: 30              | areas/language/LAN-01                 | reach
            points: 100             | points: 90              | areas/commitment/COM-01               | reach
            points: 0, exclusive    | points: 5, exclusive    | areas/language/LAN-01                 | exclusive-none
            exclusive: true, label  | label                   | areas/language/LAN-01                 | exclusive-none
            points: 100             | points: 100, exclusive: true | areas/commitment/COM-01          | exclusive-single
            code: b, points: 50     | code: a, points: 50     | areas/language/LAN-01/a               | twice
            type: number            | type: text              | profile/population/unit               | unknown
            type: number            | type: date              | profile/population/type               | word
            areas: [language]       | areas: [languages]      | composites/lens                       | unknown-area
            areas: [language]       | areas: []               | composites/lens                       | no-areas
            areas: [language]       | areas: language         | composites/lens/areas                 | list
            areas: [language]       | areas: [language, language] | composites/lens/areas             | codes
            lens: 2                 | lense: 2                | indices/core                          | unknown-area
            lens: 2                 | lens: 0                 | indices/core/weights/lens             | number
            lens: 2                 | lens: 2, language: 1    | indices/core                          | counted-twice
            """)
    void refusesAWrongPassage(String passage, String instead, String place, String problem) {
        assertThat(problems(SmallEdition.with(passage, instead == null ? "" : instead)))
                .contains(place + ": " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weight: 3               | weight: 101             | weight: 101
            core: true              | core: maybe             | core: maybe
            en: Is there one, fr    | fr                      | question: {fr
            fr: Déclaration         | fr: Devise, de: Motto   | de: Motto
            points: 100, label: {en: 'Yes' | points: none, label: {en: 'Yes' | points: none
            points: 100, label: {en: 'Yes' | points: 90, label: {en: 'Yes'   | code: COM-01
            code: COM-02            | code: COM-01            | code: COM-01
            lens: 2                 | lens: 0                 | lens: 0
            areas: [language]       | areas: []               | areas: []
            title: {en: Language    | title: {en: ' '         | title: {en: ' '
            """)
    void namesTheLineOfAProblem(String passage, String instead, String line) {
        var file = SmallEdition.with(passage, instead);

        assertThat(found(file)).extracting(Problem::line).contains(lastLine(file, line));
    }

    /** From 1. */
    private static int lastLine(String file, String words) {
        return (int) file.substring(0, file.lastIndexOf(words)).lines().count();
    }

    @Test
    void tellsAllProblemsAtOnce() {
        var file = SmallEdition.SOURCE
                .replace(", fr: Y en a-t-il une", "")
                .replace("LAN-01", "COM-02")
                .replace("lens: 2", "prism: 2");

        assertThat(problems(file))
                .containsExactly(
                        "areas/commitment/COM-01/question: no-fr",
                        "areas/language/COM-02: twice",
                        "indices/core: unknown-area");
    }

    @Test
    void refusesATextThatCountsAsCore() {
        var file = SmallEdition.with("weight: 0\n        core: false", "weight: 0\n        core: true");

        assertThat(problems(file)).containsExactly("areas/commitment/COM-02: core-text");
    }

    @Test
    void refusesAnAreaWithoutIndicatorsUnlessTheEditionIsHistoric() {
        var bare = SmallEdition.SOURCE.substring(0, SmallEdition.SOURCE.indexOf("  - code: language"))
                + "  - {code: language, title: {en: Language, fr: Langue}, intro: {en: A, fr: B}, indicators: []}";

        assertThat(problems(bare)).containsExactly("areas/language: no-indicators");
    }

    @ParameterizedTest
    @CsvSource({"2010, 14, 1", "2016, 15, 1", "2019, 17, 2"})
    void readsTheHistoricEditionsAsAreasOnly(String version, int areas, int indices) {
        var historic = EditionReader.read(TestEditions.source("icc-index-" + version));

        assertThat(historic.isHistoric()).isTrue();
        assertThat(historic.status()).isEqualTo(EditionStatus.RETIRED);
        assertThat(historic.areas()).hasSize(areas);
        assertThat(historic.indices()).hasSize(indices);
        assertThat(historic.area("education").intro()).isEqualTo(historic.note());
    }

    @Test
    void readsTheShippedIndex() {
        var index = TestEditions.index();

        assertThat(index.areas()).hasSize(17);
        assertThat(index.indicators()).hasSize(83);
        assertThat(index.coreIndicators()).hasSize(73);
        assertThat(index.indicator(new IndicatorCode("ITR-04")).dimension()).isEqualTo(Dimension.RESOURCE);
    }

    @Test
    void readsTheShippedEvaluationAndGrid() {
        assertThat(TestEditions.evaluation().indicators()).hasSize(25);
        assertThat(TestEditions.grid().indicators()).hasSize(51).noneMatch(Indicator::isScored);
    }

    private static List<String> problems(String file) {
        return found(file).stream()
                .map(problem -> problem.place() + ": " + problem.messageKey().replace("instrument.problem.", ""))
                .toList();
    }

    private static List<Problem> found(String file) {
        return catchThrowableOfType(InvalidEdition.class, () -> EditionReader.read(file))
                .problems();
    }
}
