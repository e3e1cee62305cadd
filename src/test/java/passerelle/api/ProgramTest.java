package passerelle.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import passerelle.account.Acting;
import passerelle.account.token.NewToken;
import passerelle.account.token.PersonalTokenService;
import passerelle.comparison.TestComparisons;
import passerelle.membership.TestMemberships;
import passerelle.result.Measure;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.PortTest;
import passerelle.support.Store;
import passerelle.support.TestCities;
import passerelle.support.Users;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program sends and gets, over the wire. */
@PortTest
abstract class ProgramTest {

    static final Measure EDUCATION = Measure.area("education");

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Store store;

    @Autowired
    private PersonalTokenService tokens;

    @Autowired
    private Acting acting;

    @Autowired
    private TestComparisons results;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    Users users;

    @Autowired
    TestCities cities;

    @BeforeEach
    void empty() {
        store.empty();
    }

    @AfterEach
    void leave() {
        users.signOut();
    }

    String server() {
        return "http://127.0.0.1:" + port;
    }

    CityId member(String code, String name) {
        return memberships.join(cities.add(code, name), LocalDate.of(2015, 3, 1));
    }

    void publish(CityId city, int round, int core, int education) {
        results.publish(city, round, Map.of(Measure.CORE, core, EDUCATION, education));
    }

    void record(CityId city, int round, int core) {
        results.record(city, round, Map.of(Measure.CORE, core), null);
    }

    String token(AccountId account) {
        var wanted = new NewToken("test", null);
        return acting.as(account, () -> tokens.make(wanted)).value();
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> getWith(String token, String path) {
        return get(path, "Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server() + "/api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Of every item of a list. */
    static List<String> each(HttpResponse<String> answer, String member) {
        return json(answer)
                .get("items")
                .valueStream()
                .map(item -> item.get(member).asString())
                .toList();
    }
}
