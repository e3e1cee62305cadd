package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            plain words¦plain words
            **bold** and not¦**bold** and not
            [here](https://example.org/a_b)¦[here](https://example.org/a_b)
            [write](mailto:office@example.org)¦[write](mailto:office@example.org)
            see https://example.org/a.¦see [https\\://example.org/a](https://example.org/a).
            - a¦- a
            * a¦- a
            • a¦- a
            3) a¦3. a
            """)
    void keepsBoldListsAndLinks(String written, String safe) {
        assertThat(new MarkdownText(written).safe()).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            <script>alert(1)</script>¦\\<script\\>alert(1)\\</script\\>
            <img src=x onerror=alert(1)>¦\\<img src=x onerror=alert(1)\\>
            ![x](https://tracker.example/p.gif)¦\\![x](https://tracker.example/p.gif)
            [x](javascript:alert(1))¦\\[x\\](javascript:alert(1))
            [x](JaVaScRiPt:alert(1))¦\\[x\\](JaVaScRiPt:alert(1))
            [x](data:text/html;base64,PHNjcmlwdD4=)¦\\[x\\](data:text/html;base64,PHNjcmlwdD4=)
            [x](vbscript:a)¦\\[x\\](vbscript:a)
            [x](https://e.org" onclick="a)¦\\[x\\]([https\\://e.org](https://e.org)" onclick="a)
            [x]: javascript:alert(1)¦\\[x\\]: javascript:alert(1)
            &#106;avascript:alert(1)¦\\&\\#106;avascript:alert(1)
            # heading¦\\# heading
            > quote¦\\> quote
            ---¦\\---
            ===¦\\===
            `code`¦\\`code\\`
            ~~gone~~¦\\~\\~gone\\~\\~
            _slanted_ *too*¦\\_slanted\\_ \\*too\\*
            a | b¦a \\| b
            ftp://example.org¦ftp\\://example.org
            2021. That year¦2021\\. That year
            """)
    void leavesAllElseAsItWasTyped(String written, String safe) {
        assertThat(new MarkdownText(written).safe()).isEqualTo(safe);
    }

    @Test
    void endsLinesWhereTheyEndedAndSetsListsApart() {
        var written = "One line\nanother\n- a\n  - within\n- b\n1. c\nafter";

        assertThat(new MarkdownText(written).safe())
                .isEqualTo("One line  \nanother\n\n- a\n    - within\n- b\n\n1. c\n\nafter");
    }

    @Test
    void makesNoCodeOfIndentedWords() {
        assertThat(new MarkdownText("a\n\n        <b>x</b>").safe()).isEqualTo("a\n\n\\<b\\>x\\</b\\>");
    }

    @Test
    void hasItsWordsAlone() {
        assertThat(new MarkdownText("**Bold** [here](https://example.org)\n\n- one\n2. two").plain())
                .isEqualTo("Bold here\n\none\ntwo");
    }
}
