package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionYamlTest {

    @Test
    void namesTheLineWhereAFileBreaks() {
        assertThat(problem("areas:\n  - {code: a\n").line()).isEqualTo(3);
    }

    @Test
    void refusesAKeyWrittenTwice() {
        var problem = problem("code: a\ntitle: b\ncode: c\n");

        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.arguments().toString()).contains("duplicate key code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
                "a: &a {b: *a}\n",
                "a: !!javax.script.ScriptEngineManager []\n",
                "a: \u0000\n",
                "a: 1\n---\nb: 2\n",
                "a: 'never closed",
                "\ta: 1"
            })
    void refusesBombsObjectsAndRubbish(String file) {
        assertThat(problem(file).messageKey()).isEqualTo("instrument.problem.yaml");
    }

    @Test
    void refusesAHugeFile() {
        var file = "a: " + "x".repeat(600_000);

        assertThat(problem(file).arguments().toString()).contains("limit");
    }

    @Test
    void refusesADeepFile() {
        assertThat(problem("[".repeat(5_000)).messageKey()).isEqualTo("instrument.problem.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words", "[1, 2]", "# a comment"})
    void findsNoEditionInAnythingElse(String file) {
        assertThatExceptionOfType(InvalidEdition.class)
                .isThrownBy(() -> EditionReader.read(file))
                .extracting(invalid -> invalid.problems().getFirst().messageKey())
                .isEqualTo("instrument.problem.mapping");
    }

    @Test
    void readsNothingButUtf8() {
        var latin = "title: Médiation".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(InvalidEdition.class).isThrownBy(() -> EditionSource.of(latin));
    }

    private static Problem problem(String file) {
        return catchThrowableOfType(InvalidEdition.class, () -> EditionYaml.load(file))
                .problems()
                .getFirst();
    }
}
