package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import passerelle.account.Role;
import passerelle.search.SearchText;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class CitySearchTest {

    @Autowired
    private CitySearch search;

    @Autowired
    private CityRegister register;

    @BeforeEach
    void signIn(@Autowired Users users) {
        users.signIn(Role.SECRETARIAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zürrich", "zurrich", "ZURRICH", "  zürr ", "turricum", "Zurigo", "see zurr"})
    void findsACityByAnyOfItsNamesWithoutAccentsOrCase(String typed) {
        add("ch", new CityName("Zürrich am See", "Zurrich", "Zourich", "Turricum; Zurrigo, Zurigo"));

        assertThat(named(typed)).containsExactly("Zurrich");
    }

    @Test
    void putsNamesThatBeginWithTheTextFirstThenWordsThenTheRest() {
        add("it", CityName.of("Xalmora"));
        add("it", CityName.of("Porto Xalm"));
        add("it", CityName.of("Waxalmo"));
        add("it", CityName.of("Xalm"));

        assertThat(named("xalm")).containsExactly("Xalm", "Xalmora", "Porto Xalm", "Waxalmo");
    }

    @Test
    void readsInTheOrderOfTheReadersLanguage() {
        add("it", new CityName("Xalm Uno", "Xalm A", "Xalm Z"));
        add("it", new CityName("Xalm Due", "Xalm B", "Xalm Y"));

        assertThat(find("xalm", Locale.FRENCH, 5))
                .extracting(city -> city.names().french())
                .containsExactly("Xalm Y", "Xalm Z");
        assertThat(named("xalm")).containsExactly("Xalm A", "Xalm B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xal%", "x_lm", "%", "_", "!", "xal!m", "xal\\m"})
    void takesWildcardsForWhatTheyAre(String typed) {
        add("it", CityName.of("Xalmora"));

        assertThat(named(typed)).doesNotContain("Xalmora");
    }

    @Test
    void findsAWildcardThatIsPartOfAName() {
        add("it", CityName.of("Xalm_ora 100%"));

        assertThat(named("m_o")).containsExactly("Xalm_ora 100%");
        assertThat(named("100%")).containsExactly("Xalm_ora 100%");
    }

    @Test
    void givesTheFirstFewAndCountsTheRest() {
        for (var letter : List.of("a", "b", "c", "d")) {
            add("it", CityName.of("Xalmora " + letter));
        }

        var found = find("xalmora", Locale.ENGLISH, 3);

        assertThat(found).hasSize(3);
        assertThat(found.getTotalElements()).isEqualTo(4);
    }

    @Test
    void findsNoCityThatWasAddedByMistake() {
        var city = add("it", CityName.of("Xalmora"));

        register.retract(city, new Reason("added twice"));

        assertThat(named("xalmora")).isEmpty();
    }

    @Test
    void knowsCitiesByTheirCodes() {
        add("it", CityName.of("Xalmora"));

        assertThat(search.coded(List.of("it-xalmora", "it-nowhere"))).containsOnlyKeys("it-xalmora");
    }

    private CityId add(String country, CityName name) {
        return register.add(new CityProfile(name, new Country(country), "", "", "", null));
    }

    private List<String> named(String typed) {
        return find(typed, Locale.ENGLISH, 5)
                .map(city -> city.names().english())
                .toList();
    }

    private Page<CityFound> find(String typed, Locale locale, int limit) {
        return search.find(new SearchText(typed), locale, limit);
    }
}
