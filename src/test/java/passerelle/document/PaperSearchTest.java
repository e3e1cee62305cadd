package passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import passerelle.account.Role;
import passerelle.search.SearchText;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class PaperSearchTest {

    @Autowired
    private PaperSearch search;

    @Autowired
    private DocumentService documents;

    @Autowired
    private TestPapers papers;

    @Autowired
    private Users users;

    private CityId valmora;
    private CityId lunden;

    @BeforeEach
    void addCities(@Autowired TestCities cities) {
        valmora = cities.add("it-valmora", "Vàlmora");
        lunden = cities.add("se-lunden", "Lunden");
        users.signIn(Role.SECRETARIAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Stratégie", "strategie", "2026 STRAT", "strategie valmora", "gie xq", "paper 2026", "test strat"
            })
    void findsAPaperByItsNameAndItsCityWithoutAccentsOrCase(String typed) {
        store(valmora, Audience.CITY, "Stratégie xq 2026.pdf");
        store(lunden, Audience.CITY, "letter.pdf");

        assertThat(named(typed)).containsExactly("Stratégie xq 2026.pdf");
    }

    @Test
    void findsNoPaperByTheNameOfItsCityAlone() {
        store(valmora, Audience.CITY, "letter.pdf");

        assertThat(named("valmora")).isEmpty();
    }

    @Test
    void findsForEachReaderWhatIsMeantForThatReader() {
        for (var audience : Audience.values()) {
            store(valmora, audience, "xq own " + audience + ".pdf");
            store(lunden, audience, "xq far " + audience + ".pdf");
        }

        users.signIn(Role.COORDINATOR, valmora);
        assertThat(named("xq"))
                .containsExactlyInAnyOrder(
                        "xq own PUBLIC.pdf", "xq own CITY.pdf", "xq own TOWN_HALL.pdf", "xq far PUBLIC.pdf");
        users.signIn(Role.CONTRIBUTOR, valmora);
        assertThat(named("xq"))
                .containsExactlyInAnyOrder(
                        "xq own PUBLIC.pdf", "xq own CITY.pdf", "xq own TOWN_HALL.pdf", "xq far PUBLIC.pdf");
        users.signIn(Role.EXPERT, valmora);
        assertThat(named("xq"))
                .containsExactlyInAnyOrder(
                        "xq own PUBLIC.pdf", "xq own CITY.pdf", "xq own VISIT_TEAM.pdf", "xq far PUBLIC.pdf");
        users.signIn(Role.EXPERT);
        assertThat(named("xq")).containsExactlyInAnyOrder("xq own PUBLIC.pdf", "xq far PUBLIC.pdf");
        users.signIn(Role.ANALYST);
        assertThat(found("xq").getTotalElements()).isEqualTo(8);
    }

    @Test
    void findsInEachOfSeveralCitiesWhatTheReaderMaySeeThere() {
        users.signIn(Role.SECRETARIAT);
        for (var audience : List.of(Audience.PUBLIC, Audience.CITY, Audience.VISIT_TEAM, Audience.SECRETARIAT)) {
            store(valmora, audience, "xq own " + audience + ".pdf");
            store(lunden, audience, "xq visited " + audience + ".pdf");
        }
        var peer = users.add(Role.COORDINATOR, valmora);
        users.also(peer, Role.EXPERT, lunden);

        users.signIn(peer);

        assertThat(named("xq"))
                .containsExactlyInAnyOrder(
                        "xq own PUBLIC.pdf",
                        "xq own CITY.pdf",
                        "xq visited PUBLIC.pdf",
                        "xq visited CITY.pdf",
                        "xq visited VISIT_TEAM.pdf");
    }

    @Test
    void findsNoPaperThatItsOwnerKeepsFromTheReader() {
        var fees = new NewDocument(valmora, Audience.CITY, "fee", UUID.randomUUID(), TestFiles.pdf("xq notice.pdf"));
        documents.store(fees);

        users.signIn(Role.CONTRIBUTOR, valmora);
        assertThat(named("xq")).isEmpty();
        users.signIn(Role.EXPERT, valmora);
        assertThat(named("xq")).isEmpty();
        users.signIn(Role.COORDINATOR, valmora);
        assertThat(named("xq")).containsExactly("xq notice.pdf");
    }

    @Test
    void findsNothingThatWasWithdrawn() {
        var paper = documents.store(papers.paper(valmora, Audience.CITY, "xq.pdf"));

        documents.withdraw(paper, new Reason("wrong file"));

        assertThat(named("xq")).isEmpty();
    }

    @Test
    void putsNamesThatBeginWithTheTextFirst() {
        store(valmora, Audience.CITY, "xq report.pdf");
        store(valmora, Audience.CITY, "the xq.pdf");
        store(valmora, Audience.CITY, "annexq.pdf");

        assertThat(named("xq")).containsExactly("xq report.pdf", "the xq.pdf", "annexq.pdf");
    }

    @Test
    void givesTheFirstFewAndCountsTheRest() {
        for (var number = 1; number <= 7; number++) {
            store(valmora, Audience.CITY, "xq " + number + ".pdf");
        }

        assertThat(found("xq")).hasSize(5);
        assertThat(found("xq").getTotalElements()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "x_", "x%", "!q"})
    void takesWildcardsForWhatTheyAre(String typed) {
        store(valmora, Audience.CITY, "xq.pdf");

        assertThat(named(typed)).isEmpty();
    }

    private void store(CityId city, Audience audience, String name) {
        documents.store(papers.paper(city, audience, name));
    }

    private List<String> named(String typed) {
        return found(typed).map(PaperFound::name).toList();
    }

    private Page<PaperFound> found(String typed) {
        return search.find(new SearchText(typed), Map.of("test", "Test paper", "fee", "Année"), 5);
    }
}
