package passerelle.practice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms under {@code practice/given} and {@code practice/varied}, each with what must be found in it. */
class FilledFormsTest {

    private static final Path FORMS = Path.of("src/test/resources/practice");

    private final FormReader reader = new FormReader();

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void giveEveryFieldAsItWasMeant(Path form) throws IOException {
        var expected = expected(form);

        var found = reader.read(Files.readAllBytes(form));

        assertThat(ExpectedForm.fields(found.content())).isEqualTo(ExpectedForm.fields(expected));
        assertThat(ExpectedForm.warnings(found)).isEqualTo(ExpectedForm.warnings(expected));
    }

    @Test
    void areManyAndVaried() throws IOException {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(25);
    }

    private static String expected(Path form) throws IOException {
        return Files.readString(Path.of(form.toString().replace(".docx", ".expected.json")));
    }
}
