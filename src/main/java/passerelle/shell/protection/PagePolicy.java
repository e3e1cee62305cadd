package passerelle.shell.protection;

import java.util.List;

/**
 * What a page may load and run: what comes from here, and of scripts that stand in it only those that bear the number of
 * this very page. Two things stay open for Flow's part in the browser: it makes functions of the words
 * that the server sends, and writes styles into the page; see docs/decisions/046.
 */
record PagePolicy(Nonce nonce) {

    /** Under this name a browser is told. */
    static final String HEADER = "Content-Security-Policy";

    String words() {
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "script-src 'self' 'nonce-" + nonce.value() + "' 'unsafe-eval'",
                        "style-src 'self' 'unsafe-inline'",
                        "img-src 'self' data:",
                        "font-src 'self' data:",
                        "connect-src 'self'",
                        "manifest-src 'self'",
                        "form-action 'self'",
                        "base-uri 'self'",
                        "frame-ancestors 'none'"));
    }
}
