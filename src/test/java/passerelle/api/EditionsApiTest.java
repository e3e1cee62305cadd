package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import passerelle.account.Role;

class EditionsApiTest extends ProgramTest {

    @Test
    void listsWhatIsOrWasInUse() {
        var editions = get("/editions");

        assertThat(each(editions, "instrument")).contains("icc-index");
        assertThat(json(editions).at("/links/self").asString()).isEqualTo(server() + "/api/v1/editions");
        assertThat(each(editions, "status")).doesNotContain("draft").contains("active", "retired");
    }

    @Test
    void namesAreasForEverybodyAndAsksQuestionsOfReadersWithAnAccount() {
        var open = json(get("/editions/icc-index/2022"));
        var read = json(getWith(token(users.add(Role.EXPERT)), "/editions/icc-index/2022"));

        assertThat(open.get("areas")).hasSize(17).hasSameSizeAs(read.get("areas"));
        assertThat(open.at("/areas/0/title/fr").asString()).isNotBlank();
        assertThat(open.at("/areas/0/indicators")).isEmpty();
        assertThat(open.at("/indices/0/weights")).isEmpty();
        assertThat(read.at("/areas/0/indicators/0/options/0/points").isInt()).isTrue();
        assertThat(read.at("/indices/0/weights")).isNotEmpty();
    }

    @Test
    void writesALineForEachAreaOrIndicator() {
        assertThat(get("/editions/icc-index/2022.csv").body().lines()).hasSize(18);
        assertThat(getWith(token(users.add(Role.EXPERT)), "/editions/icc-index/2022.csv")
                        .body()
                        .lines())
                .hasSizeGreaterThan(83)
                .anySatisfy(line -> assertThat(line).startsWith("icc-index,2022,commitment,"));
    }

    @Test
    void knowsNoOther() {
        assertThat(get("/editions/icc-index/1999").statusCode()).isEqualTo(404);
        assertThat(get("/editions/nothing/2022").statusCode()).isEqualTo(404);
    }
}
