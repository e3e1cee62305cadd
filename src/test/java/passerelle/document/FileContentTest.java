package passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentTest {

    private static final byte[] SOMETHING = {1};

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "letter.pdf, letter.pdf",
        "C:\\Users\\ada\\letter.pdf, letter.pdf",
        "../../etc/letter.pdf, letter.pdf",
        "' lettre d’intérêt.pdf ', lettre d’intérêt.pdf",
        "'let\tter.pdf', letter.pdf"
    })
    void keepsTheNameWithoutFolders(String given, String kept) {
        assertThat(new FileContent(given, SOMETHING).name()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "folder/", "long"})
    void needsAName(String name) {
        var given = name.equals("long") ? "x".repeat(197) + ".pdf" : name;

        assertRefused(() -> new FileContent(given, SOMETHING), "document.error.name");
    }

    @Test
    void hasOneByteAtLeast() {
        assertRefused(() -> new FileContent("letter.pdf", new byte[0]), "document.error.empty");
    }

    @Test
    void hasTwentyMegabytesAtMost() {
        assertThat(new FileContent("letter.pdf", new byte[FileContent.MAX_BYTES]).bytes())
                .hasSize(20 * 1024 * 1024);
        assertRefused(() -> new FileContent("letter.pdf", new byte[FileContent.MAX_BYTES + 1]), "document.error.large");
    }
}
