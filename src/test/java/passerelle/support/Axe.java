package passerelle.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What axe finds on a page, in words. It is given to a page once, answers with nothing but its findings, and reads no
 * style sheet a second time, which none of its rules that are on has a use for: that halves its time. The framework's
 * own sign of a lost connection is not ours to mend.
 */
final class Axe {

    private static final String COLOUR = "color-contrast";
    private static final String SCRIPT = script();

    private static final String FINDINGS = """
            async choice => {
              const options = {resultTypes: ['violations'], preload: {assets: ['media']}, ...choice};
              const found = await axe.run({exclude: [['vaadin-connection-indicator']]}, options);
              const told = node => [node.target, node.html, node.failureSummary].join('\\n').replaceAll('\\n', '\\n  ');
              return found.violations
                .flatMap(rule => [`${rule.id} (${rule.impact}): ${rule.help}`, ...rule.nodes.map(told)])
                .join('\\n');
            }
            """;

    private Axe() {}

    /** By all its rules. */
    static String findings(Page page) {
        return ask(page, Map.of());
    }

    /** By the one rule that the colours of a scheme can break. */
    static String findingsOfColour(Page page) {
        return ask(page, Map.of("runOnly", Map.of("type", "rule", "values", List.of(COLOUR))));
    }

    /** By all the others, which another width can break. */
    static String findingsOfShape(Page page) {
        return ask(page, Map.of("rules", Map.of(COLOUR, Map.of("enabled", false))));
    }

    private static String ask(Page page, Map<String, ?> choice) {
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate(SCRIPT);
        }
        return (String) page.evaluate(FINDINGS, choice);
    }

    private static String script() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
