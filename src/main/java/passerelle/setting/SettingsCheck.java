package passerelle.setting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * All of our own that can be set, and what would fail late or in words that nobody understands if it were wrong. Of its
 * own settings Spring Boot tells by itself.
 */
@Component
class SettingsCheck implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofDays(1);

    private static final List<Setting> ALL = List.of(
            Setting.beginning("spring.datasource.url", "jdbc:h2:", "jdbc:postgresql:"),
            Setting.number("passerelle.password.rounds", 4, 20),
            Setting.duration("passerelle.public.session", Duration.ofMinutes(1), DAY),
            Setting.duration("passerelle.api.within", SECOND, DAY),
            Setting.number("passerelle.api.requests.token", 1, 1_000_000),
            Setting.number("passerelle.api.requests.address", 1, 1_000_000));

    private Optional<Environment> environment = Optional.empty();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = Optional.of(environment);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        environment.ifPresent(SettingsCheck::check);
    }

    /** @throws InvalidSettings naming each that is wrong */
    static void check(Environment environment) {
        var problems = ALL.stream()
                .flatMap(setting ->
                        Optional.ofNullable(environment.getProperty(setting.name())).flatMap(setting::problem).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
    }
}
