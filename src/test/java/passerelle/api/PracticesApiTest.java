package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.library.TestLibrary;
import passerelle.practice.TestPractices;
import passerelle.reuse.TestReuse;
import passerelle.shared.CityId;

class PracticesApiTest extends ProgramTest {

    @Autowired
    private TestLibrary shelf;

    @Autowired
    private TestPractices practices;

    @Autowired
    private TestReuse reuse;

    private CityId valmora;

    @BeforeEach
    void addCity() {
        shelf.forget();
        valmora = member("it-valmora", "Valmora");
    }

    @Test
    void listsWhatIsPublishedToEverybody() {
        practices.published(valmora, "Tables of neighbours");
        practices.submitted(valmora, "Not yet");

        var answer = get("/practices");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(each(answer, "code")).containsExactly("it-valmora-1");
        var practice = json(answer).at("/items/0");
        assertThat(practice.at("/title/en").asString()).isEqualTo("Tables of neighbours");
        assertThat(practice.at("/title/fr").isNull()).isTrue();
        assertThat(practice.at("/city/name/local").asString()).isEqualTo("Valmora");
        assertThat(practice.at("/themes/0").asString()).isEqualTo("neighbourhood");
        assertThat(practice.at("/year").asInt()).isEqualTo(2021);
        assertThat(practice.at("/links/page").asString()).isEqualTo(server() + "/practices/it-valmora-1");
    }

    @Test
    void findsByWordsAndFacets() {
        shelf.published(valmora, "en", "A choir", "They sing.");
        shelf.published(member("se-lunden", "Lunden"), "fr", "Les écoles", "On apprend.");

        assertThat(each(get("/practices?text=ecole"), "code")).containsExactly("se-lunden-1");
        assertThat(each(get("/practices?country=it"), "code")).containsExactly("it-valmora-1");
        assertThat(each(get("/practices?language=fr&theme=neighbourhood,education"), "code"))
                .containsExactly("se-lunden-1");
        assertThat(each(get("/practices?theme=education"), "code")).isEmpty();
        assertThat(each(get("/practices?year=2021&sort=newest&size=1"), "code")).hasSize(1);
        assertThat(get("/practices.csv").body())
                .startsWith("code,title_en,title_fr")
                .contains("it-valmora-1,A choir,");
    }

    @Test
    void tellsOneWithAllItsTextsAndWhoAdaptedIt() {
        var id = practices.published(valmora, "Tables");
        reuse.adapted(reuse.member("it-prato", "Prato"), id, "In parks");

        var open = json(get("/practices/it-valmora-1"));
        var known = json(getWith(token(users.add(Role.EXPERT)), "/practices/it-valmora-1"));

        assertThat(open.at("/sections/0/part").asString()).isEqualTo("summary");
        assertThat(open.at("/sections/0/en").asString()).contains("**summary**");
        assertThat(open.at("/dates/start").asString()).isEqualTo("2021-03");
        assertThat(open.at("/adaptations/0/city/code").asString()).isEqualTo("it-prato");
        assertThat(open.at("/contact/department").asString()).isEqualTo("Integration");
        assertThat(open.at("/contact/email").asString()).isEmpty();
        assertThat(known.at("/contact/email").asString()).isEqualTo("office@example.org");
        assertThat(open.toString() + known).doesNotContain("Officer");
        assertThat(get("/practices/it-valmora-1.csv").body().lines()).hasSize(6);
    }

    @Test
    void knowsNothingThatIsNotPublishedEvenOfTheOwnCity() {
        practices.submitted(valmora, "Tables");
        var token = token(users.add(Role.COORDINATOR, valmora));

        assertThat(getWith(token, "/practices/it-valmora-1").statusCode()).isEqualTo(404);
        assertThat(json(get("/practices/it-valmora-1")).get("type").asString()).endsWith("#unknown-practice");
        assertThat(each(getWith(token, "/practices"), "code")).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (var wrong : new String[] {
            "theme=nothing",
            "area=nowhere",
            "domain=x",
            "goal=sdg-99",
            "country=xx",
            "city-size=huge",
            "year=soon",
            "language=de",
            "sort=random",
            "text=" + "a".repeat(201),
            "page=0",
            "colour=red"
        }) {
            assertThat(get("/practices?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }
}
