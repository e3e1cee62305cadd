package passerelle.result.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What anybody can recompute: the digests were taken by {@code sha256sum}. */
class ChecksumTest {

    /** {@code printf 'it-valmora\tCOM-01\ta\n' | sha256sum}. */
    @Test
    void isThatOfTheLinesPartedByTabulators() {
        assertThat(of(List.of("it-valmora", "COM-01", "a")))
                .isEqualTo("8afad81cd145c9ee3616d0a145e15c5e761b64f9f3b90fe8b18d2b9473bc561e");
    }

    /** {@code printf 'a\\tb\t\\\\\tc\\nd\n\t\t\n' | sha256sum}: a tabulator, a backslash, a line end, then blanks. */
    @Test
    void tellsCellsFromWhatIsInThem() {
        assertThat(of(List.of("a\tb", "\\", "c\r\nd"), List.of("", " ", "")))
                .isEqualTo("35ba2efbc440dc0a2bae77519f6ca47881aebe04f75d1f6546a87bac400ee7d3");
    }

    /** On the left as a file may have it, on the right as it counts. */
    @Test
    void readsACellAsAnyFileWritesIt() {
        assertThat(Checksum.cell("'=1+1")).isEqualTo("=1+1").isEqualTo(Checksum.cell("=1+1"));
        assertThat(Checksum.cell("'-5")).isEqualTo("-5");
        assertThat(Checksum.cell("'@you")).isEqualTo("@you");
        assertThat(Checksum.cell("'quoted'")).isEqualTo("'quoted'");
        assertThat(Checksum.cell("''=x")).isEqualTo("''=x");
        assertThat(Checksum.cell(" blank ends\n")).isEqualTo("blank ends");
    }

    @Test
    void isAnotherOneInAnotherOrder() {
        assertThat(of(List.of("a"), List.of("b"))).isNotEqualTo(of(List.of("b"), List.of("a")));
    }

    @Test
    void countsItsLines() {
        var checksum = new Checksum();
        checksum.add(List.of("a"));
        checksum.add(List.of("b"));

        assertThat(checksum.lines()).isEqualTo(2);
    }

    @SafeVarargs
    private static String of(List<String>... lines) {
        var checksum = new Checksum();
        for (var line : lines) {
            checksum.add(line);
        }
        return checksum.hex();
    }
}
