package passerelle.shell.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import passerelle.support.BrowserTest;

/** The headers of real answers. */
class AnswerHeadersBrowserTest extends BrowserTest {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/]{22}==)'");

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int server;

    @AfterEach
    void leave() {
        http.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login",
                "practices",
                "api",
                "cities",
                "nowhere/at/all",
                "passerelle.css",
                "kept-words.js",
                "images/mark.svg",
                "actuator/health",
                "api/v1",
                "api/v1/cities.csv",
                "api/v1/openapi.json",
                "api/v1/nowhere",
                "VAADIN/dynamic/resource/1/00000000-0000-0000-0000-000000000000/letter.pdf",
                "login;jsessionid=1"
            })
    void tellBrowsersWhatToRefuse(String path) {
        var answer = get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy"))
                .isEqualTo(path.startsWith("api/v1") ? "cross-origin" : "same-origin");
        assertThat(header(answer, POLICY))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri ", "form-action ");
        assertThat(header(answer, "Strict-Transport-Security")).isEmpty();
        assertThat(header(answer, "Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "practices", "api", "practices/it-nowhere-9"})
    void letOnlyScriptsRunThatBearTheNumberOfTheirPage(String path) {
        var answer = get(path);
        var number = NONCE.matcher(header(answer, POLICY));

        assertThat(number.find()).isTrue();
        assertThat(Jsoup.parse(answer.body()).getElementsByTag("script"))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(number.group(1)));
        assertThat(header(answer, POLICY)).contains("script-src 'self' 'nonce-");
        assertThat(header(answer, POLICY).replaceAll("style-src[^;]*", "")).doesNotContain("'unsafe-inline'");
        assertThat(header(get(path), POLICY)).doesNotContain(number.group(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"images/mark.svg", "passerelle.css", "api/v1/cities", "api/v1/cities.csv", "api/v1/openapi.json"
            })
    void letNothingRunInWhatIsNoPage(String path) {
        assertThat(header(get(path), POLICY))
                .contains("default-src 'none'", "sandbox")
                .doesNotContain("script-src");
    }

    @Test
    void bindTheHostAndItsCookiesToTlsBehindAProxy() {
        var answer = get("login", "X-Forwarded-Proto", "https");

        assertThat(header(answer, "Strict-Transport-Security")).matches("max-age=\\d{8,}; includeSubDomains");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Secure"));
    }

    @Test
    void keepCookiesFromScripts() {
        assertThat(get("login").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actuator",
                "actuator/env",
                "actuator/info",
                "actuator/beans",
                "actuator/heapdump",
                "actuator/loggers"
            })
    void sayNothingOfTheInsideButWhetherItIsWell(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isIn(302, 404);
        assertThat(answer.body()).doesNotContain("passerelle.", "java.", "_links");
        assertThat(get("actuator/health").body()).doesNotContain("details", "components", "database");
    }

    @Test
    void doNotEchoWhatWasAsked() {
        assertThat(send(request("login")
                                .method("TRACE", HttpRequest.BodyPublishers.noBody())
                                .header("X-Secret", "footbridge"))
                        .body())
                .doesNotContain("footbridge");
    }

    private HttpResponse<String> get(String path, String... headers) {
        var request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server + "/" + path))
                .header("Accept", "text/html,*/*");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
