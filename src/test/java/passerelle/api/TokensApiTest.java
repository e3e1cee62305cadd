package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.account.token.PersonalTokenService;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;

/** Who gets in with a token, and who no longer does. */
class TokensApiTest extends ProgramTest {

    private static final String UNPUBLISHED = "/cities/it-valmora/results/2022/official";

    @Autowired
    private PersonalTokenService tokens;

    @Autowired
    private AccountService accounts;

    @Autowired
    private GrantService grants;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcTemplate database;

    private AccountId coordinator;
    private String token = "";

    @BeforeEach
    void furnish() {
        CityId valmora = member("it-valmora", "Valmora");
        record(valmora, 2022, 58);
        coordinator = users.add(Role.COORDINATOR, valmora);
        token = token(coordinator);
    }

    @Test
    void readsWhatItsOwnerReads() {
        assertThat(get(UNPUBLISHED).statusCode()).isEqualTo(404);
        assertThat(getWith(token, UNPUBLISHED).statusCode()).isEqualTo(200);
        assertThat(json(getWith(token, "")).get("reader").asString()).startsWith("coordinator");
        assertThat(json(get("")).get("reader").asString()).isEmpty();
    }

    @Test
    void readsNoMoreThanItsOwnerFromTheNextCallOn() {
        assertThat(getWith(token, UNPUBLISHED).statusCode()).isEqualTo(200);

        Acting.asSystem(() -> {
            var held =
                    grants.of(List.of(coordinator)).stream().map(GrantRow::id).toList();
            held.forEach(grant -> grants.end(grant, LocalDate.now().minusDays(1), new Reason("moved")));
            return held;
        });

        assertThat(getWith(token, UNPUBLISHED).statusCode()).isEqualTo(404);
        assertThat(getWith(token, "/cities").statusCode()).isEqualTo(200);
    }

    @Test
    void letsNobodyInOnceRevokedEndedOrUnknown() {
        acting.as(coordinator, () -> {
            tokens.revoke(tokens.mine().getFirst().id());
            return token;
        });
        assertRefused(getWith(token, "/cities"), "This token was revoked.");

        var second = token(coordinator);
        database.update(
                "update personal_token set last_day = ? where revoked_at is null",
                LocalDate.now().minusDays(1));
        assertRefused(getWith(second, "/cities"), "This token worked until ");

        assertRefused(getWith("psr_nobody", "/cities"), "Nobody knows this token.");
        assertRefused(get("/cities", "Authorization", "Basic eDp5"), "Nobody knows this token.");
    }

    @Test
    void letsNobodyInWhoseAccountIsClosed() {
        assertThat(getWith(token, "/cities").statusCode()).isEqualTo(200);

        Acting.asSystem(() -> {
            accounts.close(coordinator, new Reason("left"));
            return coordinator;
        });

        assertRefused(getWith(token, "/cities"), "Nobody knows this token.");
    }

    @Test
    void asksForOneWhereNobodyReadsWithout() {
        var answer = get("/saved-comparisons");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer realm=\"passerelle\"");
        assertThat(json(answer).get("title").asString()).isEqualTo("Token needed");
        assertThat(each(getWith(token, "/saved-comparisons"), "id")).isEmpty();
    }

    @Test
    void readsAndNothingElse() {
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            var answer = send(method, "/cities", "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        }
        assertThat(send("HEAD", "/cities").statusCode()).isEqualTo(200);
    }

    @Test
    void setsNoCookieAndHeedsNone() {
        var answer = get("/cities", "Cookie", "passerelle=1234");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(getWith(token, "/cities"), "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.headers().allValues("Vary")).contains("Authorization", "Accept");
    }

    @Test
    void asksWhoeverHurriesToWait() {
        var far = new String[] {"X-Forwarded-For", "198.51.100.7", "Accept-Language", "fr"};
        var allowed = Integer.parseInt(header(get("", far), "RateLimit-Policy").replaceAll(".*q=(\\d+);.*", "$1"));
        for (var number = 1; number < allowed; number++) {
            assertThat(get("", far).statusCode()).isEqualTo(200);
        }

        var answer = get("", far);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(1, 60);
        assertThat(json(answer).get("detail").asString()).startsWith("Au plus " + allowed + " requêtes");
        assertThat(get("").statusCode()).isEqualTo(200);
        assertThat(getWith(token, "").statusCode()).isEqualTo(200);
    }

    @Test
    void mayBeReadByThePagesOfOthers() {
        var answer = get("/cities", "Origin", "https://example.org");

        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    }

    private static void assertRefused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"passerelle\", error=\"invalid_token\"");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).get("detail").asString()).startsWith(why);
    }
}
