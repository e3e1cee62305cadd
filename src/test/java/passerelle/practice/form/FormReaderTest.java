package passerelle.practice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import passerelle.shared.RuleViolation;
import passerelle.word.TestWord;
import passerelle.word.WordText.Picture;

class FormReaderTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1};

    private final FormReader reader = new FormReader();

    @Test
    void tellsTheFormAndItsLanguage() throws IOException {
        assertThat(given("form-2025-filled-en").kind()).isEqualTo(FormKind.PRESENT);
        assertThat(given("form-2025-filled-en").language()).isEqualTo(Locale.ENGLISH);
        assertThat(given("form-legacy-bergen-fr").kind()).isEqualTo(FormKind.OLDER);
        assertThat(given("form-legacy-bergen-fr").language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void refusesAWordFileThatIsNoForm() {
        var letter = TestWord.of(TestWord.paragraph("Contexte")
                + TestWord.paragraph("Résultats")
                + TestWord.paragraph("Personne de contact: la mairie"));

        assertThatThrownBy(() -> reader.read(letter.bytes()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("practice.form.error.none"));
    }

    @Test
    void refusesAFormThatIsLongerThanAnyForm() {
        var endless = TestWord.of(TestWord.paragraph("x").repeat(5_001));

        assertThatThrownBy(() -> reader.read(endless.bytes()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("practice.form.error.long"));
    }

    @Test
    void showsWhatStandsInTheFormBesideWhatItMadeOfIt() throws IOException {
        var found = given("form-2025-filled-en");

        assertThat(found.source(FormField.START_DATE)).isEqualTo("15 January 2021 – ongoing");
        assertThat(found.source(FormField.CONTEXT))
                .startsWith("Origin of the initiative")
                .contains("In 2020 the bus company");
    }

    @Test
    void namesTheFieldsOfActionOfTheOlderForm() throws IOException {
        assertThat(given("form-legacy-bergen-fr").domains()).containsExactly("anti-discrimination");
    }

    @Test
    void saysWhatItDidNotUnderstand() throws IOException {
        var found = reader.read(filled("Dates de mise en œuvre", "quand il fera beau"));

        assertThat(found.notes(FormField.START_DATE))
                .extracting(FormNote::code)
                .containsExactly("missing:startDate", "not-understood:quand il fera beau");
    }

    @Test
    void handsOverThePicturesAmongTheAnswers() throws IOException, InvalidFormatException {
        var found = reader.read(illustrated());

        assertThat(found.pictures()).singleElement().extracting(Picture::type).isEqualTo("image/png");
    }

    private Findings given(String form) throws IOException {
        return reader.read(file(form));
    }

    private static byte[] file(String form) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/practice/given", form + ".docx"));
    }

    /** The empty form of today with one answer. */
    private static byte[] filled(String label, String answer) throws IOException {
        try (var form = new XWPFDocument(new ByteArrayInputStream(file("form-2025-empty-fr")))) {
            form.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .filter(row -> row.getCell(0).getText().equals(label))
                    .forEach(row -> row.getCell(1).setText(answer));
            return bytes(form);
        }
    }

    private static byte[] illustrated() throws IOException, InvalidFormatException {
        try (var form = new XWPFDocument(new ByteArrayInputStream(file("form-2025-empty-fr")))) {
            var cell = form.getTables().get(7).getRow(1).getCell(0);
            cell.addParagraph().createRun().addPicture(new ByteArrayInputStream(PNG), PictureType.PNG, "a.png", 9, 9);
            return bytes(form);
        }
    }

    private static byte[] bytes(XWPFDocument form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        form.write(bytes);
        return bytes.toByteArray();
    }
}
