package passerelle.city.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.shared.Country;
import passerelle.support.ViewTest;

class CityFormTest extends ViewTest {

    private static final String COUNTRY = "Country";

    @Autowired
    private CityService directory;

    @BeforeEach
    void addCities() {
        cities.add("it-valmora", "Valmora Alta");
        cities.add("dk-oresby", "Øresby Alta");
        cities.add("pt-lunden", "Ålunden Alta");
    }

    @Test
    void letsOnlyTheSecretariatAddACity() {
        open(Role.ANALYST);

        assertThat(offers("Add a city")).isFalse();
    }

    @Test
    void addsACity() {
        open(Role.SECRETARIAT);
        press("Add a city");
        type("Name in its own language", "Zürrich an der Ö");
        type("Coordinates", "45.43, 10.99");
        form(new Country("ch"));

        press("Save");

        assertThat(directory.find("ch-zurrich-an-der-o"))
                .hasValueSatisfying(city -> assertThat(city.profile().place()).isNotNull());
    }

    @Test
    void offersTheNationalNetworksInUseAndTakesTheirSpelling(@Autowired CityRegister register) {
        users.signIn(Role.SECRETARIAT);
        var names = CityName.of("Aurora");
        register.add(new CityProfile(names, new Country("it"), "", "", "Città del dialogo", null));
        open(Role.SECRETARIAT);
        press("Add a city");
        type("Name in its own language", "Valdombra");
        form(new Country("it"));
        assertThat(test(network()).getSuggestions()).contains("Città del dialogo");

        ComponentUtil.fireEvent(network(), new CustomValueSetEvent<>(network(), true, "citta del Dialogo"));
        press("Save");

        assertThat(directory.find("it-valdombra"))
                .hasValueSatisfying(city -> assertThat(city.network()).isEqualTo("Città del dialogo"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> network() {
        return $(ComboBox.class).withCaption("National network").single();
    }

    @Test
    void keepsTheFormOpenWhenTheCoordinatesAreNowhere() {
        open(Role.SECRETARIAT);
        press("Add a city");
        type("Name in its own language", "Valmora Bassa");
        type("Coordinates", "145.43; 10.99");
        form(new Country("it"));

        press("Save");

        assertThat($(Div.class).withClassName("form-message").single().getText())
                .startsWith("Coordinates are");
        assertThat(directory.find("it-valmora-bassa")).isEmpty();
    }

    private void open(Role role) {
        users.signIn(role);
        open("cities");
    }

    @SuppressWarnings("unchecked")
    private void country(Country country) {
        ((ComboBox<Country>) $(ComboBox.class).withCaption(COUNTRY).all().getFirst()).setValue(country);
    }

    @SuppressWarnings("unchecked")
    private void form(Country country) {
        ((ComboBox<Country>) $(ComboBox.class).withCaption(COUNTRY).all().getLast()).setValue(country);
    }
}
