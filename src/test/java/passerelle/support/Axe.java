package passerelle.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What axe finds on a page, in words. It is given to a page once, answers with nothing but its findings, and reads no
 * style sheet a second time, which none of its rules that are on has a use for: that halves its time. The framework's
 * own sign of a lost connection is not ours to mend.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String FINDINGS = """
            async only => {
              const options = {resultTypes: ['violations'], preload: {assets: ['media']}};
              if (only) options.runOnly = {type: 'rule', values: [only]};
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
        return ask(page, null);
    }

    /** By the one rule that the colours of a scheme can break. */
    static String findingsOfColour(Page page) {
        return ask(page, "color-contrast");
    }

    private static String ask(Page page, @Nullable String only) {
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate(SCRIPT);
        }
        return (String) page.evaluate(FINDINGS, only);
    }

    private static String script() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
