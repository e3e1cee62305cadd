package passerelle.city.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.support.ViewTest;

class CityViewTest extends ViewTest {

    private CityId own;

    @BeforeEach
    void addCities() {
        own = cities.add("it-valmora", "Valmora");
        cities.add("pt-lunden", "Lunden");
    }

    @Test
    void isHeadedByTheNameTheReaderKnows(@Autowired CityRegister register) {
        users.signIn(Role.SECRETARIAT);
        register.add(new CityProfile(new CityName("Genf", "Geneva", "Genève"), new Country("ch"), "", "", "", null));
        read(Locale.FRENCH);

        open("cities/ch-genf");

        assertThat(heading()).isEqualTo("Genève");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it-nowhere", "it-valmora/nothing", "IT-VALMORA", "it-valmora%27"})
    void isNotFoundUnderAnAddressThatLeadsNowhere(String address) {
        users.signIn(Role.SECRETARIAT);

        open("cities/" + address);

        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    @Test
    void hidesTheTabsOfAnotherCity() {
        users.signIn(Role.COORDINATOR, own);

        open("cities/pt-lunden");

        assertThat(tabs()).contains("Overview").doesNotContain("People", "History", "Documents", "Fees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "history", "documents", "fees"})
    void findsNoTabOfAnotherCity(String tab) {
        users.signIn(Role.COORDINATOR, own);

        open("cities/pt-lunden/" + tab);

        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    @Test
    void showsTheOwnCityWhole() {
        users.signIn(Role.COORDINATOR, own);

        open("cities/it-valmora");

        assertThat(tabs())
                .startsWith("Overview")
                .contains("Index", "Visit", "Profile", "Strategy", "Fees", "Documents", "People", "History");
    }

    private List<String> tabs() {
        return $(Nav.class)
                .single()
                .getChildren()
                .map(RouterLink.class::cast)
                .map(RouterLink::getText)
                .toList();
    }
}
