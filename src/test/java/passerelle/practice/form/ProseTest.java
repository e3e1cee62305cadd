package passerelle.practice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.practice.form.Line.Place;
import passerelle.word.WordText.ListItem;
import passerelle.word.WordText.Run;

class ProseTest {

    private static final ListItem BULLET = new ListItem(0, false);
    private static final ListItem NUMBER = new ListItem(0, true);

    @Test
    void partsParagraphsByEmptyLines() {
        assertThat(markdown(line("one"), line(" "), line("two"))).isEqualTo("one\n\ntwo");
    }

    @Test
    void keepsListsTogether() {
        assertThat(markdown(line("one"), item("two", BULLET), item("three", new ListItem(1, false)), line("four")))
                .isEqualTo("one\n\n- two\n   - three\n\nfour");
        assertThat(markdown(item("one", NUMBER), item("two", NUMBER))).isEqualTo("1. one\n2. two");
    }

    @Test
    void knowsListsThatWereTyped() {
        assertThat(markdown(line("• one"), line("-\u00a0two"))).isEqualTo("- one\n- two");
        assertThat(markdown(line("1) one"), line("2) two"))).isEqualTo("1. one\n2. two");
        assertThat(markdown(line("12. March was the day"))).isEqualTo("12\\. March was the day");
    }

    @Test
    void keepsALineBreakInAnItem() {
        var broken = new Line(List.of(run("two", false, null)), BULLET, true, false, null, Place.NOWHERE, null);

        assertThat(markdown(item("one", BULLET), broken)).isEqualTo("- one\\\n   two");
    }

    @Test
    void marksBoldWithoutTheSpacesAroundIt() {
        assertThat(markdown(line(run("Aim: ", true, null), run("to meet", false, null))))
                .isEqualTo("**Aim:** to meet");
        assertThat(markdown(line(run("Aim:", true, null), run("to meet", false, null))))
                .isEqualTo("**Aim**:to meet");
    }

    @Test
    void writesLinksThatSayMoreThanTheirAddress() {
        assertThat(markdown(line(run("our page", false, "https://a.example/x"))))
                .isEqualTo("[our page](https://a.example/x)");
        assertThat(markdown(line(run("https://a.example/a_b", false, "https://a.example/a_b"))))
                .isEqualTo("https://a.example/a_b");
        assertThat(markdown(line(run("film", false, "https://a.example/film"))))
                .isEqualTo("[film](https://a.example/film)");
        assertThat(markdown(line(run("a@b.example", false, "mailto:a@b.example"))))
                .isEqualTo("a@b.example");
        assertThat(markdown(line(run("click", false, "javascript:alert(1)")))).isEqualTo("click");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 * 3 [sic] \\ `x` <b> _so_ a_b",
                "# no heading",
                "- x",
                "+ plus",
                "> greater",
                "1. x",
                "=",
                "**"
            })
    void saysTheSameAgainWhatItsMarksMean(String text) {
        var prose = new Prose(List.of(new Prose.Piece(null, List.of(run(text, false, null)))));

        assertThat(Prose.ofMarkdown(prose.markdown()).plain()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a **bold** [link](https://a.example/) b | a bold link b
            [a **b**](https://a.example/)           | a b
            - one                                   | one
            2. two                                  | two
            \\* no item                             | * no item
            """)
    void isPlainWithoutItsMarks(String markdown, String plain) {
        assertThat(Prose.ofMarkdown(markdown).plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\n\n- two\n   - three\n- four\n\nfive",
                "1. one\\\n   more\n2. two",
                "a **b** c",
                "[a **b**](https://a.example/) c",
                "- a\n\n1. b\n\n- c"
            })
    void isWrittenAsItWasRead(String markdown) {
        assertThat(Prose.ofMarkdown(markdown).markdown()).isEqualTo(markdown);
    }

    private static String markdown(Line... lines) {
        return Prose.of(List.of(lines)).markdown();
    }

    private static Line line(String text) {
        return line(run(text, false, null));
    }

    private static Line line(Run... runs) {
        return new Line(List.of(runs), null, false, false, null, Place.NOWHERE, null);
    }

    private static Line item(String text, ListItem item) {
        return new Line(List.of(run(text, false, null)), item, false, false, null, Place.NOWHERE, null);
    }

    private static Run run(String text, boolean bold, @Nullable String address) {
        return new Run(text, bold, address);
    }
}
