package passerelle.instrument;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import passerelle.account.Acting;
import passerelle.shared.RuleViolation;

/** Takes in the editions that come with the software at every start, before anything that needs them. */
@Component
@Order(10)
class ShippedEditions implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ShippedEditions.class);

    private final EditionRegister register;
    private final EditionService editions;
    private final ResourcePatternResolver resources;

    ShippedEditions(EditionRegister register, EditionService editions, ResourcePatternResolver resources) {
        this.register = register;
        this.editions = editions;
        this.resources = resources;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var file : resources.getResources("classpath:instrument/*.yaml")) {
            take(String.valueOf(file.getFilename()), file.getContentAsByteArray());
        }
    }

    /** A file that is refused is told in the log and changes nothing; the others are taken in all the same. */
    void take(String name, byte[] file) {
        try {
            Acting.asSystem(() -> inUse(register.add(file)));
        } catch (InvalidEdition invalid) {
            var problems =
                    invalid.problems().stream().map(ShippedEditions::line).collect(Collectors.joining());
            log.error("{} is no edition and was not taken in:{}", name, problems);
        } catch (RuleViolation refused) {
            log.error("{} was not taken in: {}", name, words(refused.messageKey(), refused.arguments()));
        }
    }

    /** An instrument nobody could answer yet gets its first edition; a later one waits for the secretariat. */
    private EditionId inUse(EditionId id) {
        var edition = editions.get(id);
        var answered = editions.all().stream()
                .anyMatch(other -> other.instrument() == edition.instrument() && other.wasInUse());
        if (edition.status() == EditionStatus.DRAFT && !answered) {
            register.activate(id);
        }
        return id;
    }

    private static String line(Problem problem) {
        var words = words(problem.messageKey(), problem.arguments().toArray());
        return "\n  line " + problem.line() + ", " + problem.place() + ": " + words;
    }

    /** As an English reader sees it. */
    private static String words(String key, Object... arguments) {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);
        return MessageFormat.format(texts.getString(key), arguments);
    }
}
