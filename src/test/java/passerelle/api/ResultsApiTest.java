package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.instrument.Instrument;
import passerelle.result.TestReports;
import passerelle.shared.CityId;

class ResultsApiTest extends ProgramTest {

    @Autowired
    private TestReports reports;

    private CityId valmora;
    private CityId lunden;

    @BeforeEach
    void furnish() {
        valmora = member("it-valmora", "Valmora");
        lunden = member("se-lunden", "Lunden");
        publish(valmora, 2019, 51, 62);
        record(valmora, 2022, 58);
        publish(lunden, 2022, 66, 40);
    }

    @Test
    void tellsEverybodyWhatIsPublishedAndNothingElse() {
        var answer = get("/results");

        assertThat(each(answer, "city")).containsExactly("it-valmora", "se-lunden");
        assertThat(each(answer, "round")).containsExactly("2019", "2022");
        assertThat(get("/cities/it-valmora/results/2022/official").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsACityItsOwnAndAnalystsAll() {
        var city = token(users.add(Role.COORDINATOR, valmora));
        var neighbour = token(users.add(Role.COORDINATOR, lunden));
        var analyst = token(users.add(Role.ANALYST));
        var delegate = token(users.add(Role.DELEGATE, valmora));

        assertThat(each(getWith(city, "/results"), "round")).containsExactly("2019", "2022", "2022");
        assertThat(each(getWith(analyst, "/results"), "round")).containsExactly("2019", "2022", "2022");
        assertThat(each(getWith(neighbour, "/results"), "round")).containsExactly("2019", "2022");
        assertThat(each(getWith(delegate, "/results"), "round")).containsExactly("2019", "2022");
        var own = json(getWith(city, "/cities/it-valmora/results/2022/official"));
        assertThat(own.get("publishedOn").isNull()).isTrue();
    }

    @Test
    void tellsWholePercentsWithTheirNames() {
        var answer = get("/cities/it-valmora/results/2019/official");

        var result = json(answer);
        assertThat(result.get("date").asString()).isEqualTo("2019");
        assertThat(result.get("datePrecision").asString()).isEqualTo("year");
        assertThat(result.at("/edition/instrument").asString()).isEqualTo(Instrument.INDEX.code());
        assertThat(result.get("scores")).hasSize(2);
        var education = result.get("scores").get(1);
        assertThat(education.get("measure").asString()).isEqualTo("education");
        assertThat(education.get("kind").asString()).isEqualTo("area");
        assertThat(education.at("/title/en").asString()).isEqualTo("Education");
        assertThat(education.get("percent").asInt()).isEqualTo(62);
        assertThat(header(answer, "Last-Modified")).isNotBlank();
    }

    @Test
    void roundsWhatIsWorkedOutHere() {
        var montclair = member("fr-montclair", "Montclair");
        reports.issued(montclair, 2023);

        var answer = get("/results?city=fr-montclair&kind=indicative");

        assertThat(each(answer, "kind")).containsExactly("indicative");
        json(answer)
                .at("/items/0/scores")
                .forEach(score -> assertThat(score.get("percent").isInt()).isTrue());
        assertThat(answer.body()).doesNotContain("umerator", "enominator");
    }

    @Test
    void writesEachPercentOnALineOfItsOwn() {
        var table = get("/results.csv?city=it-valmora").body().lines().toList();

        assertThat(table)
                .hasSize(3)
                .element(2)
                .asString()
                .startsWith("it-valmora,Valmora,it,2019,official,icc-index,")
                .endsWith(",2019,year,,2019-12-31,area,education,Education,Éducation,62,62,false");
    }

    @Test
    void narrowsByAllThatItKnows() {
        assertThat(each(get("/results?round=2022"), "city")).containsExactly("se-lunden");
        assertThat(each(get("/results?country=it"), "city")).containsExactly("it-valmora");
        assertThat(each(get("/results?kind=indicative"), "city")).isEmpty();
        assertThat(each(get("/cities/se-lunden/results?kind=official"), "city")).containsExactly("se-lunden");
        assertThat(get("/results?edition=1999").statusCode()).isEqualTo(400);
        assertThat(get("/results?city=it-nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/cities/it-valmora/results/2019/secret").statusCode()).isEqualTo(404);
        assertThat(get("/cities/it-valmora/results/then/official").statusCode()).isEqualTo(404);
    }
}
