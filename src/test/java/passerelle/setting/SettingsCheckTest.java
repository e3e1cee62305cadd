package passerelle.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class SettingsCheckTest {

    @ParameterizedTest
    @CsvSource({
        "passerelle.password.rounds, many",
        "passerelle.password.rounds, 3",
        "passerelle.api.within, soon",
        "passerelle.api.within, 0s",
        "passerelle.api.requests.token, 0",
        "passerelle.api.requests.address, -1",
        "passerelle.public.session, 5s",
        "spring.datasource.url, mysql://localhost"
    })
    void refuseWhatCannotBe(String name, String value) {
        assertThatExceptionOfType(InvalidSettings.class)
                .isThrownBy(() -> SettingsCheck.check(environment(name, value)))
                .withMessageContaining(name + " is \"" + value + "\"; it must be ");
    }

    @ParameterizedTest
    @CsvSource({
        "passerelle.password.rounds, 12",
        "passerelle.api.within, 1m",
        "passerelle.public.session, PT10M",
        "spring.datasource.url, jdbc:postgresql://db/passerelle"
    })
    void takeWhatMayBe(String name, String value) {
        assertThatCode(() -> SettingsCheck.check(environment(name, value))).doesNotThrowAnyException();
    }

    @Test
    void tellAllThatIsWrongAtOnce(CapturedOutput said) {
        var start = new SpringApplicationBuilder(SettingsCheck.class).web(WebApplicationType.NONE);

        assertThatExceptionOfType(InvalidSettings.class)
                .isThrownBy(() -> start.run("--passerelle.api.within=soon", "--passerelle.password.rounds=many"));

        assertThat(said)
                .contains("passerelle.api.within is \"soon\"; it must be a time from 1s to 24h")
                .contains("passerelle.password.rounds is \"many\"; it must be a whole number from 4 to 20")
                .contains("PASSERELLE_API_WITHIN");
    }

    private static Environment environment(String name, String value) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", Map.of(name, value)));
        return environment;
    }
}
