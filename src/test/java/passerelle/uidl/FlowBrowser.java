package passerelle.uidl;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the cookies of one person, as a browser does. */
public final class FlowBrowser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** @param address of the application, such as {@code http://localhost:8080} */
    public FlowBrowser(String address) {
        this.address = address;
    }

    /** Through the form of the login page. */
    public FlowBrowser signIn(String user, String password) throws IOException {
        var answer = post(
                "login", "application/x-www-form-urlencoded", form(Map.of("username", user, "password", password)));
        if (answer.headers()
                .firstValue("location")
                .filter(to -> !to.contains("login"))
                .isEmpty()) {
            throw new IOException(user + " may not come in: " + answer.statusCode());
        }
        return this;
    }

    /** @param path without a slash before it */
    public FlowPage open(String path) throws IOException {
        return FlowPage.open(this, path);
    }

    String get(String path) throws IOException {
        return send(request(path).GET().build()).body();
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpClient client() {
        return client;
    }

    URI uri(String path) {
        return URI.create(address + "/" + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IOException(request.uri() + " answers " + answer.statusCode());
            }
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
