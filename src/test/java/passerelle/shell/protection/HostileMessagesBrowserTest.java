package passerelle.shell.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import passerelle.account.Role;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What no browser of ours sends. */
class HostileMessagesBrowserTest extends BrowserTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEP = 200_000;

    @Autowired
    private Logins logins;

    @LocalServerPort
    private int server;

    private HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void begin() {
        http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @AfterEach
    void leave() {
        http.shutdownNow();
    }

    @Test
    void areRefusedWhenTheyAreLargerThanAnythingThatSomebodyTypes() throws Exception {
        var page = page();

        assertThat(tell(page, "x".repeat(11 * 1024 * 1024)).statusCode()).isEqualTo(413);
        assertIsWell(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"rpc\":", "{\"csrfToken\":[["})
    void areRefusedWhenTheyAreNestedWithoutEnd(String opening) throws Exception {
        var page = page();

        assertSaysNothingOfTheInside(tell(page, opening.repeat(DEEP)));
        assertIsWell(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing that anybody wrote",
                "[]",
                "null",
                "{}",
                "{\"csrfToken\":null,\"rpc\":7,\"syncId\":\"x\"}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{\"type\":\"event\",\"node\":99999,\"event\":\"click\"}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{\"type\":\"publishedEventHandler\",\"node\":1,\"templateEventMethodName\":\"exit\",\"templateEventMethodArgs\":[]}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"TOKEN\",\"rpc\":[{\"type\":\"mSync\",\"node\":1,\"feature\":1,\"property\":\"innerHTML\",\"value\":\"<script>\"}],\"syncId\":0,\"clientId\":0}"
            })
    void areAnsweredWithoutAWordAboutTheInside(String message) throws Exception {
        var page = page();

        assertSaysNothingOfTheInside(tell(page, message.replace("TOKEN", token(page))));
        assertIsWell(page());
    }

    @Test
    void changeNothingWithoutTheTokenOfThePage() throws Exception {
        var page = page();

        var answer = tell(page, "{\"csrfToken\":\"another\",\"rpc\":[],\"syncId\":0,\"clientId\":0}");

        assertThat(answer.body()).doesNotContain("\"changes\":[{");
        assertSaysNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/v1/cities", "api/v1", "api/v1/practices"})
    void areNoBusinessOfTheInterfaceForPrograms(String path) throws Exception {
        for (var body : new String[] {"[".repeat(DEEP), "x".repeat(3 * 1024 * 1024)}) {
            var answer = send(
                    request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));

            assertThat(answer.statusCode()).isEqualTo(405);
            assertSaysNothingOfTheInside(answer);
        }
    }

    @Test
    void signNobodyOutFromAnotherHost() throws Exception {
        signIn();

        var answer = send(request("logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(send(request("account").GET()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login?continue=https://elsewhere.example",
                "login?redirect=//elsewhere.example&next=https://elsewhere.example&url=https://elsewhere.example",
                "login;https://elsewhere.example",
                "login?returnTo=%0d%0aLocation:%20https://elsewhere.example",
                "practices/it-valmora-1?back=https://elsewhere.example"
            })
    void leadNobodyElsewhereAfterSigningIn(String beginning) throws Exception {
        send(request(beginning).GET());

        var answer = signIn();

        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("elsewhere");
        assertThat(URI.create("http://localhost:" + server + "/")
                        .resolve(answer.headers().firstValue("Location").orElse("/"))
                        .getHost())
                .isEqualTo("localhost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/x",
                "%2f%2felsewhere.example",
                "\\elsewhere.example",
                "cities%0d%0aX-Planted:%20yes"
            })
    void putNothingIntoTheHeadersOfAnAnswer(String path) throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", server)) {
            socket.getOutputStream()
                    .write(("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var head = answer.split("\r\n\r\n", 2)[0];

            assertThat(head).doesNotContain("\r\nX-Planted").doesNotContainIgnoringCase("location: //elsewhere");
            assertThat(head).doesNotContainIgnoringCase("location: http://elsewhere");
        }
    }

    private HttpResponse<String> signIn() throws IOException {
        var login = logins.add(Role.SECRETARIAT, Locale.ENGLISH);
        return send(request("login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + login.email() + "&password="
                        + login.password().replace(" ", "+"))));
    }

    /** What the server said of the login page when it was opened. */
    private JsonNode page() throws IOException {
        send(request("login").GET());
        return JSON.readTree(
                        send(request("?v-r=init&location=login&query=").GET()).body())
                .path("appConfig");
    }

    private static String token(JsonNode page) {
        return page.path("uidl").path("Vaadin-Security-Key").asString();
    }

    private HttpResponse<String> tell(JsonNode page, String message) throws IOException {
        return send(request("?v-r=uidl&v-uiId=" + page.path("v-uiId").asInt())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(message)));
    }

    private void assertIsWell(JsonNode page) throws IOException {
        var body = Map.of("csrfToken", token(page), "rpc", java.util.List.of(), "syncId", 0, "clientId", 0);
        assertThat(tell(page, JSON.writeValueAsString(body)).statusCode()).isEqualTo(200);
    }

    private static void assertSaysNothingOfTheInside(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "com.vaadin", "java.", "org.", "jackson");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server + "/" + path))
                .header("Accept", "text/html,*/*");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
