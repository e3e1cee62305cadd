package passerelle.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The colours of the page's stylesheet on its light ground, for drawings that leave the page. */
final class Palette {

    private static final Pattern VARIABLE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
    private static final Pattern TOKEN =
            Pattern.compile("(--[a-z0-9-]+):\\s*(?:light-dark\\((#[0-9A-Fa-f]{6}),|(var\\(--[a-z0-9-]+\\)))");
    private static final Map<String, String> LIGHT = read();

    private Palette() {}

    /** A colour as it is, the colour behind {@code var(--…)}. */
    static String resolve(String paint) {
        var variable = VARIABLE.matcher(paint);
        return variable.matches() ? light(variable.group(1)) : paint;
    }

    static String light(String variable) {
        return resolve(Optional.ofNullable(LIGHT.get(variable))
                .orElseThrow(() -> new IllegalArgumentException("No colour " + variable)));
    }

    private static Map<String, String> read() {
        try (var css = Palette.class.getResourceAsStream("/META-INF/resources/tokens.css")) {
            if (css == null) {
                throw new IllegalStateException("No stylesheet with the colours of charts");
            }
            return TOKEN.matcher(new String(css.readAllBytes(), UTF_8))
                    .results()
                    .collect(toMap(token -> token.group(1), Palette::value, (first, other) -> first));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String value(MatchResult token) {
        return token.group(2) == null ? token.group(3) : token.group(2);
    }
}
