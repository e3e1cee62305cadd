package passerelle.practice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private final SheetWriter writer = new SheetWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ελληνικά: γέφυρες ανάμεσα σε γειτονιές",
                "Українська: мости між кварталами, їжа й ґанок",
                "Türkçe: İstanbul’da ışık, çocuğun ağacı, şehir",
                "Polski: zażółć gęślą jaźń",
                "Tiếng Việt: cầu nối → ≥ ←"
            })
    void hasALetterForEveryAlphabetOfTheContinent(String words) {
        assertThat(text("<p>" + words + "</p><p><strong>" + words + "</strong></p>"))
                .containsSubsequence(words, words)
                .doesNotContain("#", "□");
    }

    @Test
    void printsAnEmptyBoxWhereNoFontHasTheLetter() {
        assertThat(text("<p>a 中 b</p>")).contains("a □ b");
    }

    @Test
    void setsALetterAndItsAccentAsOne() {
        assertThat(text("<p>e\u0301cole, non\u2011violence, \u26a0\ufe0f</p>")).contains("école, non-violence, □");
    }

    @Test
    void printsBoldInBoldLetters() {
        var fonts = fonts("<p>plain <strong>strong</strong></p>");

        assertThat(fonts.get('p')).endsWith("PasserelleSans-Regular");
        assertThat(fonts.get('s')).endsWith("PasserelleSans-Bold");
    }

    private String text(String body) {
        try (var pdf = Loader.loadPDF(print(body))) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** By the letters that are set in them. */
    private Map<Character, String> fonts(String body) {
        var fonts = new HashMap<Character, String>();
        try (var pdf = Loader.loadPDF(print(body))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    fonts.put(letter.getUnicode().charAt(0), letter.getFont().getName());
                }
            }.writeText(pdf, new StringWriter());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return fonts;
    }

    private byte[] print(String body) {
        return writer.write("<html lang=\"en\"><head><title>A sheet</title><meta name=\"subject\" content=\"s\"/>"
                + "<style>body { font-family: 'Passerelle Sans' }</style></head><body>" + body + "</body></html>");
    }
}
