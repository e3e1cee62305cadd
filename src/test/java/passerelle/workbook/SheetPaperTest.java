package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import passerelle.assessment.AnswerSheet;

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
