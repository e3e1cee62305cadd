package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentStatus;

class SheetPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void hasAHeadingForEveryAreaAndQuestion() throws IOException {
        try (var word = word(SampleWorkbooks.SENT, Portion.WHOLE, Locale.ENGLISH)) {
            assertThat(headings(word, "Heading1")).hasSize(18);
            assertThat(headings(word, "Heading2"))
                    .hasSize(83 + SampleSheets.INDEX.profile().size());
        }
    }

    @Test
    void showsWhatIsAnsweredAmongWhatMayBeAnswered() throws IOException {
        try (var word = word(SampleWorkbooks.SENT, new Portion("commitment"), Locale.FRENCH)) {
            var plan = word.getTables().get(2);

            assertThat(plan.getRow(0).getCell(0).getText()).isEqualTo("Réponse");
            assertThat(plan.getRow(0).getCell(1).getText()).startsWith("[x] Oui, avec des responsables");
            assertThat(plan.getRow(1).getCell(1).getText()).isEqualTo("=adopté en 2025\npuis révisé");
            assertThat(headings(word, "Heading1")).containsExactly("Engagement");
        }
    }

    @Test
    void saysInWhichLanguageItIs() throws IOException {
        try (var word = word(SampleWorkbooks.SENT, Portion.PROFILE, Locale.FRENCH)) {
            assertThat(word.getStyles().getDefaultRunStyle().getRPr().toString())
                    .contains("fr-FR");
            assertThat(word.getTables()).hasSize(SampleSheets.INDEX.profile().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,, 'Written on 2 March 2026, while the questionnaire was open; it is due on 1 June 2026. This is no receipt.'",
        "RETURNED, 2026-02-01, 'Written on 2 March 2026, while answers are being reworked: this is no receipt. First submitted on 1 February 2026 by Ada.'",
        "SUBMITTED, 2026-02-01, 'Written on 2 March 2026. First submitted on 1 February 2026 by Ada; the receipt of each submission is kept with the questionnaire.'"
    })
    void attestsNoSubmissionWhenItIsWrittenLater(AssessmentStatus status, @Nullable LocalDate first, String state) {
        var paper =
                new SheetPaper(in(status, first), new SheetWords(Locale.ENGLISH)).of(Portion.PROFILE, "Valmora", TODAY);

        assertThat(paper.facts().getFirst()).isEqualTo(state);
    }

    @Test
    void isAReceiptOfOneSubmission() {
        var at = ZonedDateTime.of(2026, 3, 14, 14, 2, 0, 0, ZoneOffset.UTC);
        var again = in(AssessmentStatus.SUBMITTED, LocalDate.of(2026, 2, 1));

        var paper = new SheetPaper(again, new SheetWords(Locale.ENGLISH))
                .receipt(new Receipt(at, "Bea", "papers follow"), "Valmora");

        assertThat(paper.facts())
                .containsExactly(
                        "Receipt: submitted on 14 March 2026, 14:02 Z by Bea.",
                        "First submitted on 1 February 2026 by Ada; single answers came back since and were submitted again.",
                        "Reason given for what was open or unproven: papers follow",
                        "3 of 83 questions answered.");
    }

    private static AnswerSheet in(AssessmentStatus status, @Nullable LocalDate first) {
        var sent = SampleWorkbooks.SENT;
        var open = sent.assessment();
        var details = new AssessmentDetails(
                open.id(),
                open.city(),
                open.instrument(),
                open.edition(),
                open.round(),
                open.openedOn(),
                open.deadline(),
                status,
                first,
                first == null ? "" : "Ada",
                first != null);
        return new AnswerSheet(details, sent.edition(), sent.answers(), sent.texts(), sent.evidence(), sent.figures());
    }

    @Test
    void takesAnyText() throws IOException {
        var random = new Random(11);
        for (var round = 0; round < 3; round++) {
            word(SampleSheets.any(random), Portion.WHOLE, Locale.ENGLISH).close();
        }
    }

    @Test
    void isAlsoAPdfThatNamesItsLanguageAndItsChapters() throws IOException {
        try (var pdf = Loader.loadPDF(pdf(SampleWorkbooks.SENT))) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();

            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(outline.children()).hasSize(18);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Valmora – Index", "[x] Oui, avec des responsables");
        }
    }

    @Test
    void breaksAnyTextIntoPages() throws IOException {
        var random = new Random(12);
        for (var round = 0; round < 2; round++) {
            Loader.loadPDF(pdf(SampleSheets.any(random))).close();
        }
    }

    private static byte[] pdf(AnswerSheet sheet) {
        var words = new SheetWords(Locale.FRENCH);
        return PdfPaper.write(new SheetPaper(sheet, words).of(Portion.WHOLE, "Valmora", TODAY), words);
    }

    private static XWPFDocument word(AnswerSheet sheet, Portion portion, Locale language) throws IOException {
        var words = new SheetWords(language);
        var paper = new SheetPaper(sheet, words).of(portion, "Valmora", TODAY);
        return new XWPFDocument(new ByteArrayInputStream(WordPaper.write(paper, words)));
    }

    private static List<String> headings(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
