package passerelle.map.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityName;
import passerelle.city.CityPlace;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.city.Coordinates;
import passerelle.shared.Country;
import passerelle.support.ViewTest;

class MapViewTest extends ViewTest {

    @Autowired
    private CityRegister register;

    @BeforeEach
    void addCities() {
        add("Valmora Alta", "it", 45.4, 11);
        add("Oresby Alta", "dk", 55.7, 12.5);
        add("Nipigon Alta", "ca", 49, -88.2);
        cities.add("pt-lunden", "Alunden Alta");
        users.signIn(Role.EXPERT);
    }

    @Test
    void drawsEachCityAsALinkWithItsCountryAndStanding() {
        open("map?text=alta");

        assertThat(drawings())
                .hasSize(2)
                .allSatisfy(svg -> assertThat(svg)
                        .contains("href=\"cities/it-valmora-alta\"", "aria-label=\"Valmora Alta, Italy: Prospect\"")
                        .doesNotContain("Nipigon", "Alunden"));
    }

    @Test
    void listsAlsoWhatItCannotShowAndSaysSo() {
        open("map?text=alta");

        assertThat(listed()).containsExactly("Nipigon Alta", "Oresby Alta", "Valmora Alta", "Alunden Alta");
        assertThat($(MapFigure.class).single().getElement().getTextRecursively())
                .contains("One city lies beyond its edges", "One city has no coordinates yet");
    }

    @Test
    void showsTheWorld() {
        open("map?text=alta&frame=world");

        assertThat(drawings()).allSatisfy(svg -> assertThat(svg).contains("cities/ca-nipigon-alta"));
        assertThat($(MapFigure.class).single().getElement().getTextRecursively())
                .doesNotContain("beyond");
    }

    @Test
    void listsTheCitiesOfAPartOfTheMap() {
        open("map?text=alta&frame=10.00,44.00,13.00,46.00");

        assertThat(listed()).containsExactly("Valmora Alta");
        assertThat($(H2.class).single().getText()).isEqualTo("In this part: one city");
    }

    @Test
    void keepsItsFiltersInItsAddress() {
        open("map?text=alta&country=dk");

        assertThat(listed()).containsExactly("Oresby Alta");
        assertThat($(TextField.class).withCaption("City").single().getValue()).isEqualTo("alta");
        type("City", "valmora");

        assertThat(listed()).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("map?")
                .contains("text=valmora", "country=dk");
    }

    @Test
    void isNarrowedToAStepAndToWhatIsLateForThoseWhoLookAfterTheNetwork() {
        users.signIn(Role.SECRETARIAT);

        open("map?text=alta&step=LETTER&officer=none");
        assertThat(listed()).containsExactly("Nipigon Alta", "Oresby Alta", "Valmora Alta", "Alunden Alta");

        open("map?text=alta&step=VISIT");
        assertThat(listed()).isEmpty();

        open("map?text=alta&late=true");
        assertThat(listed()).isEmpty();
        assertThat($(Checkbox.class).single().getValue()).isTrue();
    }

    @Test
    void tellsOthersNothingOfTheWayOfACity() {
        open("map?text=alta&step=VISIT&late=true&officer=none");

        assertThat(listed()).hasSize(4);
        assertThat($(Checkbox.class).exists()).isFalse();
    }

    private void add(String name, String country, double latitude, double longitude) {
        var place = new Coordinates(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
        var profile = new CityProfile(CityName.of(name), new Country(country), "", "", "", place);
        Acting.asSystem(() -> register.add(profile));
    }

    private List<String> drawings() {
        return $(MapFigure.class)
                .single()
                .getChildren()
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .filter(svg -> svg.contains("class=\"map "))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> listed() {
        Grid<CityPlace> grid = $(Grid.class).single();
        return grid.getListDataView()
                .getItems()
                .map(city -> city.name(Locale.ENGLISH))
                .toList();
    }
}
