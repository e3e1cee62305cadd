package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.OwnGroupService;
import passerelle.comparison.SavedComparisonService;
import passerelle.comparison.Title;
import passerelle.result.ResultKind;
import passerelle.shared.CityId;

class ComparisonsApiTest extends ProgramTest {

    @Autowired
    private OwnGroupService groups;

    @Autowired
    private Acting acting;

    private CityId valmora;

    @BeforeEach
    void furnish() {
        valmora = member("it-valmora", "Valmora");
        publish(valmora, 2022, 41, 62);
        publish(member("it-almo", "Almo"), 2022, 48, 50);
        publish(member("it-borgo", "Borgo"), 2022, 52, 50);
        publish(member("se-lunden", "Lunden"), 2022, 60, 70);
        record(member("pl-kastrel", "Kastrel"), 2022, 99);
    }

    @Test
    void tellsTheQuartilesOfAGroupOnADay() {
        var compared = json(get("/comparisons?on=2025-06-30&years=5"));

        assertThat(compared.get("cities").asInt()).isEqualTo(4);
        assertThat(compared.get("tooFew").asBoolean()).isFalse();
        assertThat(compared.at("/group/name/fr").asString()).isEqualTo("Toutes les villes");
        var core = compared.get("measures").get(0);
        assertThat(core.get("measure").asString()).isEqualTo("core");
        assertThat(core.get("lowest").asInt()).isEqualTo(41);
        assertThat(core.get("lowerQuartile").asInt()).isEqualTo(46);
        assertThat(core.get("median").asInt()).isEqualTo(50);
        assertThat(core.get("upperQuartile").asInt()).isEqualTo(54);
        assertThat(core.get("highest").asInt()).isEqualTo(60);
        assertThat(core.get("mean").asInt()).isEqualTo(50);
        assertThat(core.get("own").isNull()).isTrue();
        assertThat(compared.get("members")
                        .valueStream()
                        .map(member -> member.get("city").asString()))
                .containsExactly("it-almo", "it-borgo", "it-valmora", "se-lunden");
    }

    @Test
    void setsACityBesideTheGroup() {
        var compared = json(get("/comparisons?city=se-lunden&group=country:it"));

        assertThat(compared.at("/city/city").asString()).isEqualTo("se-lunden");
        assertThat(compared.get("cities").asInt()).isEqualTo(3);
        assertThat(compared.at("/measures/0/own").asInt()).isEqualTo(60);
    }

    @Test
    void tellsNothingOfFewerThanThree() {
        var compared = json(get("/comparisons?group=country:se"));

        assertThat(compared.get("tooFew").asBoolean()).isTrue();
        compared.get("measures")
                .forEach(measure -> assertThat(measure.get("median").isNull()).isTrue());
    }

    @Test
    void forgetsWhatIsTooOldAndKnowsNoFuture() {
        assertThat(json(get("/comparisons?on=2025-06-30&years=1")).get("cities").asInt())
                .isZero();
        assertThat(get("/comparisons?on=2999-01-01").statusCode()).isEqualTo(400);
        assertThat(get("/comparisons?on=yesterday").statusCode()).isEqualTo(400);
        assertThat(get("/comparisons?years=21").statusCode()).isEqualTo(400);
        assertThat(get("/comparisons?group=everybody").statusCode()).isEqualTo(400);
        assertThat(get("/comparisons?group=alike:population").statusCode()).isEqualTo(400);
        assertThat(get("/comparisons?city=it-nowhere").statusCode()).isEqualTo(404);
        var early = get("/comparisons?on=1999-01-01", "Accept-Language", "fr");
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(json(early).get("detail").asString()).contains("2008");
    }

    @Test
    void keepsAPersonsGroupsFromOthers() {
        var owner = users.add(Role.COORDINATOR, valmora);
        var group = acting.as(owner, () -> groups.make(new Title("Harbours"), List.of(valmora)));
        var path = "/comparisons?group=own:" + group.value();

        assertThat(get(path).statusCode()).isEqualTo(401);
        assertThat(getWith(token(users.add(Role.SECRETARIAT)), path).statusCode())
                .isEqualTo(403);
        assertThat(getWith(token(owner), path).statusCode()).isEqualTo(200);
    }

    @Test
    void listsTheGroupsThatAReaderMayUse() {
        var owner = users.add(Role.COORDINATOR, valmora);
        var group = acting.as(owner, () -> groups.make(new Title("Harbours"), Set.of(valmora)));

        assertThat(each(get("/groups"), "key"))
                .contains("all", "population:-100000", "country:it", "alike:population+diversity")
                .doesNotContain("own:" + group.value());
        assertThat(each(getWith(token(owner), "/groups"), "key")).contains("own:" + group.value());
    }

    @Test
    void writesALineForEachMeasure() {
        assertThat(get("/comparisons.csv?on=2025-06-30").body().lines().toList())
                .startsWith(
                        "group,kind,on,years,city,measure_kind,measure,title_en,title_fr,cities,lowest,lower_quartile,"
                                + "median,upper_quartile,highest,mean,own")
                .element(1)
                .asString()
                .startsWith("all,official,2025-06-30,5,,index,core,")
                .endsWith(",4,41,46,50,54,60,50,");
    }

    @Test
    void givesATableAFileNameWhateverTheComparisonIsCalled(@Autowired SavedComparisonService saved) {
        var owner = users.add(Role.COORDINATOR, valmora);
        var basis = new Basis(ResultKind.OFFICIAL, LocalDate.of(2025, 6, 30), 5);
        var kept = acting.as(
                owner, () -> saved.save(new Title("Été “x” 漢字"), new Asked(valmora, new ComparisonGroup.All(), basis)));

        var answer = getWith(token(owner), "/saved-comparisons/" + kept.value() + ".csv");

        assertThat(header(answer, "Content-Disposition")).isEqualTo("inline; filename=\"saved-comparison.csv\"");
    }
}
