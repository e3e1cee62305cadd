package passerelle.city.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.shared.Country;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class CityFormTest extends SpringBrowserlessTest {

    private static final String COUNTRY = "Country";

    @Autowired
    private CityService cities;

    @Autowired
    private TestCities testCities;

    @Autowired
    private Users users;

    @BeforeEach
    void addCities() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        testCities.add("it-valmora", "Valmora Alta");
        testCities.add("dk-oresby", "Øresby Alta");
        testCities.add("pt-lunden", "Ålunden Alta");
    }

    @Test
    void letsOnlyTheSecretariatAddACity() {
        open(Role.ANALYST);

        assertThat($(Button.class).withText("Add a city").exists()).isFalse();
    }

    @Test
    void addsACity() {
        open(Role.SECRETARIAT);
        click("Add a city");
        type("Name in its own language", "Zürrich an der Ö");
        type("Coordinates", "45.43, 10.99");
        form(new Country("ch"));

        click("Save");

        assertThat(cities.find("ch-zurrich-an-der-o"))
                .hasValueSatisfying(city -> assertThat(city.profile().place()).isNotNull());
    }

    @Test
    void offersTheNationalNetworksInUseAndTakesTheirSpelling(@Autowired CityRegister register) {
        users.signIn(Role.SECRETARIAT);
        var names = CityName.of("Aurora");
        register.add(new CityProfile(names, new Country("it"), "", "", "Città del dialogo", null));
        open(Role.SECRETARIAT);
        click("Add a city");
        type("Name in its own language", "Valdombra");
        form(new Country("it"));
        assertThat(test(network()).getSuggestions()).contains("Città del dialogo");

        ComponentUtil.fireEvent(network(), new CustomValueSetEvent<>(network(), true, "citta del Dialogo"));
        click("Save");

        assertThat(cities.find("it-valdombra"))
                .hasValueSatisfying(city -> assertThat(city.network()).isEqualTo("Città del dialogo"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> network() {
        return $(ComboBox.class).withCaption("National network").single();
    }

    @Test
    void keepsTheFormOpenWhenTheCoordinatesAreNowhere() {
        open(Role.SECRETARIAT);
        click("Add a city");
        type("Name in its own language", "Valmora Bassa");
        type("Coordinates", "145.43; 10.99");
        form(new Country("it"));

        click("Save");

        assertThat($(Div.class).withClassName("form-message").single().getText())
                .startsWith("Coordinates are");
        assertThat(cities.find("it-valmora-bassa")).isEmpty();
    }

    private void open(Role role) {
        users.signIn(role);
        UI.getCurrent().navigate("cities");
    }

    @SuppressWarnings("unchecked")
    private void country(Country country) {
        ((ComboBox<Country>) $(ComboBox.class).withCaption(COUNTRY).all().getFirst()).setValue(country);
    }

    @SuppressWarnings("unchecked")
    private void form(Country country) {
        ((ComboBox<Country>) $(ComboBox.class).withCaption(COUNTRY).all().getLast()).setValue(country);
    }

    private void type(String label, String words) {
        test($(TextField.class).withCaption(label).single()).setValue(words);
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
