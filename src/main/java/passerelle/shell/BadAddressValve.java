package passerelle.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import passerelle.shell.protection.AnswerHeaders;

/**
 * What the server refuses before the application sees it, such as an address with half an escape, or cannot answer,
 * told on a page of ours: in the language last read here, else the browser's, without a word about the server or its
 * inside.
 */
class BadAddressValve extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/passerelle.css">
            </head>
            <body>
            <main class="empty-state">
            <h1>%2$s</h1>
            <p>%s</p>
            <a href="/">%s</a>
            </main>
            </body>
            </html>
            """;

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            var language = LanguageCookie.in(request.getCookies()).orElseGet(() -> accepted(request));
            AnswerHeaders.writeStyled(request.isSecure(), response::setHeader);
            write(response, page(response.getStatus(), language));
        } catch (IOException gone) {
            container.getLogger().debug("Nobody waits for the answer any more", gone);
        }
    }

    /** The address is to blame for what is refused, the server for what it cannot do. */
    static String page(int status, Locale language) {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", language, NO_FALLBACK);
        var failed = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        return PAGE.formatted(
                language.getLanguage(),
                words.getString(failed ? "failure.title" : "error.notfound.title"),
                words.getString(failed ? "failure.server" : "error.notfound.text"),
                words.getString("error.home"));
    }

    private static void write(Response response, String page) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var writer = response.getReporter();
        if (writer != null) {
            writer.write(page);
            response.finishResponse();
        }
    }

    /** English or French, as the browser asks, whatever it sent. */
    private static Locale accepted(Request request) {
        var header = request.getHeader("Accept-Language");
        var readable = header != null && header.matches("[A-Za-z0-9*,;=.\\s-]{1,200}") ? header : "en";
        var french = Locale.lookup(Locale.LanguageRange.parse(readable), List.of(Locale.FRENCH));
        return french == null ? Locale.ENGLISH : french;
    }
}
