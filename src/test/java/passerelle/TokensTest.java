package passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrasts of WCAG 2.2 (1.4.3 and 1.4.11), computed over the tokens in both schemes. */
class TokensTest {

    private static final Pattern TOKEN =
            Pattern.compile("(--[a-z0-9-]+): light-dark\\((#[0-9A-Fa-f]{6}), (#[0-9A-Fa-f]{6})\\);");
    private static final Map<String, List<String>> TOKENS = read();

    @ParameterizedTest
    @CsvSource(textBlock = """
            --ink,           --page --surface --hover --selected --map-land --map-sea
            --ink,           --heat-0 --heat-1 --heat-2 --heat-3 --heat-4
            --ink-muted,     --page --surface --hover --selected
            --primary,       --page --surface --hover --selected
            --accent,        --page --surface
            --done,          --page --surface --hover
            --soon,          --page --surface --hover
            --late,          --page --surface --hover
            --review,        --page --surface --hover
            --info,          --page --surface --hover
            --neutral,       --page --surface --hover
            --on-primary,    --primary
            --on-hero,       --hero
            --on-hero-muted, --hero
            """)
    void wordsAreReadOnTheirGrounds(String words, String grounds) {
        assertThat(contrasts(words, grounds))
                .allSatisfy(contrast -> assertThat(contrast).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --field-line,     --page --surface
            --chart-city,     --page --surface --map-land --map-sea
            --chart-previous, --page --surface
            --chart-group,    --page --surface --map-land --map-sea
            --chart-other-1,  --page --surface
            --chart-other-2,  --page --surface
            --chart-other-3,  --page --surface
            --chart-other-4,  --page --surface
            --chart-break,    --page --surface
            """)
    void marksAreSeenOnTheirGrounds(String mark, String grounds) {
        assertThat(contrasts(mark, grounds))
                .allSatisfy(contrast -> assertThat(contrast).isGreaterThanOrEqualTo(3));
    }

    private static List<Double> contrasts(String front, String grounds) {
        return List.of(grounds.split(" ")).stream()
                .flatMap(ground -> List.of(0, 1).stream()
                        .map(scheme ->
                                contrast(token(front).get(scheme), token(ground).get(scheme))))
                .toList();
    }

    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int at) {
        var share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<String> token(String name) {
        return Optional.ofNullable(TOKENS.get(name)).orElseThrow(() -> new AssertionError("No token " + name));
    }

    private static Map<String, List<String>> read() {
        try {
            var css = Files.readString(Path.of("frontend/tokens.css"));
            return TOKEN.matcher(css)
                    .results()
                    .collect(Collectors.toMap(
                            (MatchResult token) -> token.group(1), token -> List.of(token.group(2), token.group(3))));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
