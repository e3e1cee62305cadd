package passerelle.city.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
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
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class CityViewTest extends SpringBrowserlessTest {

    @Autowired
    private Users users;

    private CityId own;

    @BeforeEach
    void addCities(@Autowired TestCities cities) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        own = cities.add("it-valmora", "Valmora");
        cities.add("pt-lunden", "Lunden");
    }

    @Test
    void isHeadedByTheNameTheReaderKnows(@Autowired CityRegister register) {
        users.signIn(Role.SECRETARIAT);
        register.add(new CityProfile(new CityName("Genf", "Geneva", "Genève"), new Country("ch"), "", "", "", null));
        UI.getCurrent().setLocale(Locale.FRENCH);

        open("ch-genf");

        assertThat(heading()).isEqualTo("Genève");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it-nowhere", "it-valmora/nothing", "IT-VALMORA", "it-valmora%27"})
    void isNotFoundUnderAnAddressThatLeadsNowhere(String address) {
        users.signIn(Role.SECRETARIAT);

        open(address);

        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    @Test
    void hidesTheTabsOfAnotherCity() {
        users.signIn(Role.COORDINATOR, own);

        open("pt-lunden");

        assertThat(tabs()).contains("Overview").doesNotContain("People", "History", "Documents", "Fees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "history", "documents", "fees"})
    void findsNoTabOfAnotherCity(String tab) {
        users.signIn(Role.COORDINATOR, own);

        open("pt-lunden/" + tab);

        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    @Test
    void showsTheOwnCityWhole() {
        users.signIn(Role.COORDINATOR, own);

        open("it-valmora");

        assertThat(tabs())
                .startsWith("Overview")
                .contains("Index", "Visit", "Profile", "Strategy", "Fees", "Documents", "People", "History");
    }

    private void open(String address) {
        UI.getCurrent().navigate("cities/" + address);
    }

    private String heading() {
        return $(H1.class).single().getText();
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
