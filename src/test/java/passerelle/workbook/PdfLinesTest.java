package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLinesTest {

    private static final float SIZE = 10;
    private static final float WIDTH = 120;

    private final PDDocument document = new PDDocument();
    private Letters letters;

    @BeforeEach
    void readTheFont() throws IOException {
        try (var file = PdfLinesTest.class.getResourceAsStream("/passerelle/chart/passerelle-sans.ttf")) {
            letters = new Letters(PDType0Font.load(document, Objects.requireNonNull(file), true));
        }
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Carried by two departments together with associations of residents.",
                "Gemeinschaftsunterkunftsbewohnerinnenvertretung, und mehr",
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"
            })
    void fitAndLoseNothing(String text) {
        var lines = lines().of(text);

        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(line ->
                        assertThat(letters.width(line.stripTrailing(), SIZE)).isLessThanOrEqualTo(WIDTH));
        assertThat(String.join("", lines)).isEqualTo(text);
    }

    @Test
    void endBetweenWordsWhereTheyCan() {
        assertThat(lines().of("The council adopted it together."))
                .containsExactly("The council adopted it ", "together.");
    }

    @Test
    void keepParagraphsApart() {
        assertThat(lines().of("one\n\ntwo")).containsExactly("one", "", "two");
    }

    @Test
    void areNoneOfABlankText() {
        assertThat(lines().of(" \n ")).isEmpty();
    }

    @Test
    void showAQuestionMarkForALetterThatTheFontLacks() {
        assertThat(lines().of("é 日 🏙 12\u202f%")).containsExactly("é ? ? 12\u00a0%");
    }

    @Test
    void takeALetterThatIsWiderThanThePage() {
        assertThat(new PdfLines(letters, SIZE, 1).of("ab")).containsExactly("a", "b");
    }

    private PdfLines lines() {
        return new PdfLines(letters, SIZE, WIDTH);
    }
}
