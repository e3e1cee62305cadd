package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityFacts;
import passerelle.city.CityRegister;

class CitiesApiTest extends ProgramTest {

    @Autowired
    private CityRegister register;

    @Test
    void listsMembersAndCitiesWithAPublishedResultToEverybody() {
        member("it-valmora", "Valmora");
        publish(cities.add("se-lunden", "Lunden"), 2022, 60, 70);
        record(cities.add("pl-kastrel", "Kastrel"), 2022, 50);
        cities.add("fr-montclair", "Montclair");

        var answer = get("/cities");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(each(answer, "code")).containsExactly("it-valmora", "se-lunden");
        assertThat(each(answer, "member")).containsExactly("true", "false");
        assertThat(each(answer, "standing")).containsExactly("", "");
    }

    @Test
    void listsEveryCityAndItsStandingToWhoeverHasAnAccount() {
        member("it-valmora", "Valmora");
        cities.add("fr-montclair", "Montclair");
        var token = token(users.add(Role.EXPERT));

        var answer = getWith(token, "/cities");

        assertThat(each(answer, "code")).containsExactly("fr-montclair", "it-valmora");
        assertThat(each(answer, "standing")).containsExactly("prospect", "member");
    }

    @Test
    void tellsOfOneCityWithItsFiguresAndLinks() {
        var valmora = member("it-valmora", "Valmora");
        Acting.asSystem(() -> {
            register.record(valmora, new CityFacts(2019, 81_000, null, null, null, "census"));
            register.record(valmora, new CityFacts(2021, 84_000, null, new BigDecimal("12.5"), null, "census"));
            return valmora;
        });

        var answer = get("/cities/it-valmora");

        var city = json(answer);
        assertThat(city.at("/name/local").asString()).isEqualTo("Valmora");
        assertThat(city.at("/country/name/fr").asString()).isEqualTo("Italie");
        assertThat(city.at("/facts/population").asInt()).isEqualTo(84_000);
        assertThat(city.at("/facts/foreignBorn").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(city.at("/facts/foreignResidents").isNull()).isTrue();
        assertThat(city.at("/links/results").asString()).isEqualTo(server() + "/api/v1/cities/it-valmora/results");
        assertThat(header(answer, "Last-Modified")).isNotBlank();
        assertThat(each(get("/cities/it-valmora/facts"), "year")).containsExactly("2021", "2019");
    }

    @Test
    void findsByWordsCountryAndMembership() {
        member("it-valmora", "Valmora");
        member("se-lunden", "Lundén");
        publish(cities.add("se-almo", "Almö"), 2022, 60, 70);

        assertThat(each(get("/cities?text=lunden"), "code")).containsExactly("se-lunden");
        assertThat(each(get("/cities?text=almo&country=SE"), "code")).containsExactly("se-almo");
        assertThat(each(get("/cities?country=se&member=true"), "code")).containsExactly("se-lunden");
        assertThat(each(get("/cities?member=false"), "code")).containsExactly("se-almo");
    }

    @Test
    void turnsPagesInAStableOrder() {
        for (var number = 1; number <= 5; number++) {
            member("it-town-" + number, "Town " + number);
        }

        var second = get("/cities?size=2&page=2");

        assertThat(each(second, "code")).containsExactly("it-town-3", "it-town-4");
        assertThat(json(second).get("total").asInt()).isEqualTo(5);
        assertThat(header(second, "X-Total-Count")).isEqualTo("5");
        assertThat(json(second).at("/links/next").asString()).isEqualTo(server() + "/api/v1/cities?size=2&page=3");
        assertThat(header(second, "Link"))
                .contains("<" + server() + "/api/v1/cities?size=2&page=1>; rel=\"prev\"", "rel=\"last\"");
        assertThat(json(get("/cities?size=2&page=3")).at("/links/next").isNull())
                .isTrue();
    }

    @Test
    void writesATableForSpreadsheets() {
        member("it-valmora", "Valmora");

        for (var answer :
                List.of(get("/cities.csv"), get("/cities?format=csv"), get("/cities", "Accept", "text/csv"))) {
            assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(answer.body()).startsWith("code,name_local,name_en").contains("\r\nit-valmora,Valmora,Valmora,");
        }
        assertThat(get("/cities/it-valmora.csv").body())
                .isEqualTo(get("/cities.csv").body());
    }

    @Test
    void sendsNothingTwice() {
        var valmora = member("it-valmora", "Valmora");
        var tag = header(get("/cities"), "ETag");

        var again = get("/cities", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        publish(valmora, 2022, 60, 70);
        member("se-lunden", "Lunden");
        assertThat(get("/cities", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        var unknown = get("/cities?coutry=it&page=1", "Accept-Language", "fr");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(header(unknown, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(unknown, "Content-Language")).isEqualTo("fr");
        assertThat(json(unknown).get("title").asString()).isEqualTo("Paramètre inconnu");
        assertThat(json(unknown).get("detail").asString())
                .isEqualTo(
                        "Il n’y a pas de paramètre coutry ici. Sont connus\u00a0: country, format, member, page, size,"
                                + " text.");
        assertThat(json(unknown).get("unknown").toString()).isEqualTo("[\"coutry\"]");
        assertThat(json(unknown).get("known").size()).isEqualTo(6);

        assertThat(kind("/cities?country=xx")).isEqualTo("400 bad-value");
        assertThat(kind("/cities?page=0")).isEqualTo("400 bad-value");
        assertThat(kind("/cities?size=201")).isEqualTo("400 bad-value");
        assertThat(kind("/cities?format=xml")).isEqualTo("400 bad-value");
        assertThat(kind("/cities?text=" + "a".repeat(301))).isEqualTo("400 bad-value");
        assertThat(kind("/cities?text=%00")).isEqualTo("400 bad-value");
        assertThat(kind("/results?city=it%00")).isEqualTo("400 bad-value");
        assertThat(kind("/openapi.json?lang=fr")).isEqualTo("400 unknown-parameter");
        assertThat(kind("/openapi.yaml?lang=fr")).isEqualTo("400 unknown-parameter");
        assertThat(kind("/cities?page=1&page=2")).isEqualTo("400 twice");
        assertThat(kind("/cities/it-nowhere")).isEqualTo("404 unknown-city");
        assertThat(kind("/cities/it-nowhere/facts.csv")).isEqualTo("404 unknown-city");
        assertThat(kind("/towns")).isEqualTo("404 unknown-address");
        assertThat(kind("/cities//it-valmora")).isEqualTo("404 unknown-address");
        assertThat(kind("/cities;x=1")).isEqualTo("404 unknown-address");
        assertThat(kind("/cities", "Accept", "image/png")).isEqualTo("406 not-acceptable");
    }

    @Test
    void tellsNobodyThatACityIsOnItsWay() {
        cities.add("fr-montclair", "Montclair");

        assertThat(kind("/cities/fr-montclair")).isEqualTo("404 unknown-city");
        assertThat(kind("/cities/fr-montclair/results")).isEqualTo("404 unknown-city");
    }

    private String kind(String path, String... headers) {
        var answer = get(path, headers);
        return answer.statusCode() + " " + json(answer).get("type").asString().replace("/api#", "");
    }
}
