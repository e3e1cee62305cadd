package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PasswordStrengthTest {

    @Test
    void costsAGuessAThousandRoundsOutsideOfTheDemo() throws IOException {
        var shipped = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            shipped.load(file);
        }
        var rounds = Integer.parseInt(shipped.getProperty("passerelle.password.rounds"));

        var stored = new SecurityConfig().passwordEncoder(rounds).encode("a footbridge for two");

        assertThat(rounds).isGreaterThanOrEqualTo(10);
        assertThat(stored).startsWith("{bcrypt}$2a$%02d$".formatted(rounds));
    }
}
