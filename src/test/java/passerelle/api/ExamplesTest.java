package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.TestPractices;

/** Runs every example of docs/api.md as it stands there, with the curl of the system. */
class ExamplesTest extends ProgramTest {

    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(curl .*?)(?:\\s+# (\\d{3}))?");

    /** Tells the status on a line of its own, whatever else the example shows or keeps. */
    private static final String SCRIPT = "curl() { command curl -sS -w '\\n%{http_code}' \"$@\"; }; ";

    @TempDir
    private Path here;

    @Autowired
    private TestPractices practices;

    private String token = "";

    @Test
    void doesAsTheyAreTold() throws IOException {
        var valmora = member("it-valmora", "Valmora");
        publish(valmora, 2019, 51, 62);
        publish(valmora, 2022, 58, 64);
        publish(member("se-lunden", "Lunden"), 2022, 66, 40);
        publish(member("pl-kastrel", "Kastrel"), 2022, 47, 55);
        practices.published(valmora, "Tables of neighbours");
        token = token(users.add(Role.COORDINATOR, valmora));

        var examples = examples();

        assertThat(examples).hasSizeGreaterThan(15).allSatisfy(this::run);
        assertThat(Files.readString(here.resolve("results.csv")))
                .startsWith("city,name_local,country")
                .contains("\r\nse-lunden,Lunden,se,2022,official,");
    }

    private static List<Matcher> examples() throws IOException {
        return SHELL.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(LINE::matcher)
                .peek(line -> assertThat(line.matches()).isTrue())
                .toList();
    }

    private void run(Matcher example) {
        var wanted = example.group(2) == null ? "200" : example.group(2);
        var said = said(example.group(1));

        assertThat(said.lines().reduce((before, last) -> last))
                .as(example.group(1) + "\n" + said)
                .hasValue(wanted);
    }

    private String said(String command) {
        var shell = new ProcessBuilder("bash", "-c", SCRIPT + command)
                .directory(here.toFile())
                .redirectErrorStream(true);
        shell.environment().put("PASSERELLE", server());
        shell.environment().put("TOKEN", token);
        try {
            return new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
