package passerelle.shell.protection;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What browsers are told with every answer. What is no page, such as a download, may load and run nothing at all, should
 * a browser be led to show it as one.
 */
public final class AnswerHeaders {

    private static final String NOTHING =
            "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    /** For a page without scripts. */
    private static final String STYLED = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** Two years, as the lists of browsers demand that know such hosts before their first visit. */
    private static final String TLS_ONLY = "max-age=63072000; includeSubDomains";

    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.of(
            PagePolicy.HEADER,
            NOTHING,
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), "
                    + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY"));

    private AnswerHeaders() {}

    /** @param overTls a host that was reached so shall never be reached otherwise */
    static void write(boolean overTls, BiConsumer<String, String> answer) {
        ALWAYS.forEach(answer);
        if (overTls) {
            answer.accept("Strict-Transport-Security", TLS_ONLY);
        }
    }

    /** Of a page that has styles and no scripts. */
    public static void writeStyled(boolean overTls, BiConsumer<String, String> answer) {
        write(overTls, answer);
        answer.accept(PagePolicy.HEADER, STYLED);
    }
}
