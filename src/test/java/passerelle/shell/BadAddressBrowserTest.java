package passerelle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.support.BrowserTest;

/** Addresses that the server refuses by itself, typed as no browser would send them. */
class BadAddressBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "/cities/%zz, en, There is nothing here for you",
        "/%2e%2e%2f, en, There is nothing here for you",
        "/cities/%zz, 'fr-FR,fr;q=0.9,en;q=0.5', Il n’y a rien ici pour vous",
        "/%c0%ae/x, 'not a language; \"', There is nothing here for you"
    })
    void arePagesOfOursInTheReadersLanguage(String path, String languages, String title) throws IOException {
        var answer = ask(path, languages);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("<h1>" + title + "</h1>");
        assertThat(answer).doesNotContain("Tomcat", "Exception", "at org.");
    }

    @Test
    void speakTheLanguageThatSomebodyReadHereBefore() throws IOException {
        var answer = ask("/cities/%zz", "en\r\nCookie: passerelle-language=fr");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("<h1>Il n’y a rien ici pour vous</h1>");
    }

    @Test
    void rememberTheLanguageOfAPage() {
        var visitor = visitor(Locale.FRENCH).open("login");

        assertThat(visitor.page().context().cookies())
                .anySatisfy(
                        cookie -> assertThat(cookie.name + "=" + cookie.value).isEqualTo("passerelle-language=fr"));
    }

    /** Such as a paper opened from a page that is long gone. */
    @Test
    void alsoStandWhereADownloadNoLongerIs() throws IOException {
        var answer = ask("/VAADIN/dynamic/resource/1/00000000-0000-0000-0000-000000000000/letter.pdf", "en");

        assertThat(answer).startsWith("HTTP/1.1 404").contains("<h1>There is nothing here for you</h1>");
    }

    private String ask(String path, String languages) throws IOException {
        var port = Integer.parseInt(visitor(Locale.ENGLISH).address("").replaceAll("\\D", ""));
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Language: %s\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.formatted(path, languages).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
