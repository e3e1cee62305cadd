package passerelle.city.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.city.CityFacts;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** The city's own facts, typed by its coordinator. */
@ApplicationTest
class FiguresFormTest extends SpringBrowserlessTest {

    @Autowired
    private CityService cities;

    @Autowired
    private CityRegister register;

    private CityId city;

    @BeforeEach
    void signInAsCoordinator(@Autowired TestCities testCities, @Autowired Users users) {
        city = testCities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void readsFiguresAsAFrenchReaderWritesThem() {
        open(Locale.FRENCH, "Saisir une année");
        type("Année", "2024");
        type("Habitant-e-s", "84\u202f200");
        type("Né-e-s à l’étranger", "12,5 %");

        click("Enregistrer");

        assertThat(cities.facts(city).getFirst()).satisfies(facts -> {
            assertThat(facts.population()).isEqualTo(84_200);
            assertThat(facts.foreignBorn()).isEqualByComparingTo("12.5");
        });
    }

    @Test
    void readsFiguresAsAnEnglishReaderWritesThem() {
        open(Locale.ENGLISH, "Record a year");
        type("Year", "2024");
        type("Inhabitants", "84,200");
        type("Foreign residents", "6.25");

        click("Save");

        assertThat(cities.facts(city).getFirst().foreignResidents()).isEqualByComparingTo("6.25");
    }

    @Test
    void keepsWhatWasTypedWhenItCouldMeanTwoThings() {
        open(Locale.ENGLISH, "Record a year");
        type("Year", "2024");
        type("Foreign residents", "6,25");

        click("Save");

        assertThat(refusal()).startsWith("“6,25” cannot be read as a number.");
        assertThat(field("Foreign residents").getValue()).isEqualTo("6,25");
        assertThat(cities.facts(city)).isEmpty();
    }

    @Test
    void overwritesNoYearThatIsRecordedAlready() {
        register.record(city, new CityFacts(2024, 80_000, null, null, null, "Register"));
        open(Locale.ENGLISH, "Record a year");
        type("Year", "2024");
        type("Inhabitants", "84,200");

        click("Save");

        assertThat(refusal()).startsWith("Figures of 2024 are recorded already.");
        assertThat(cities.facts(city).getFirst().population()).isEqualTo(80_000);
    }

    @Test
    void correctsAYearForAReason() {
        register.record(city, new CityFacts(2024, 80_000, null, null, null, "Register"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("cities/it-valmora/overview");
        correctFirstRow();
        type("Inhabitants", "84,200");

        click("Save");
        assertThat(refusal()).startsWith("Say why");
        type("Reason", "A slip of the pen");
        click("Save");

        assertThat(cities.facts(city).getFirst().population()).isEqualTo(84_200);
    }

    @Test
    void showsWhatAColleagueWroteOfTheCityMeanwhile() {
        open(Locale.ENGLISH, "Edit");
        type("Region", "Veneto");
        register.describe(
                city,
                new CityProfile(CityName.of("Valmora Alta"), new Country("it"), "", "", "", null),
                cities.get(city).version());

        click("Save");

        assertThat(collision()).contains("Valmora Alta");
        assertThat(cities.get(city).region()).isEmpty();
        click("Record mine");
        assertThat(cities.get(city).region()).isEqualTo("Veneto");
    }

    private void open(Locale locale, String button) {
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().navigate("cities/it-valmora/overview");
        click(button);
    }

    private void correctFirstRow() {
        var acts = test($(Grid.class).single()).getCellComponent(0, 6);
        var correct = (Button) acts.getChildren().findFirst().orElseThrow();
        correct.click();
    }

    private void type(String label, String words) {
        test(field(label)).setValue(words);
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String refusal() {
        return $(Div.class).withClassName("form-message").single().getText();
    }

    private String collision() {
        return $(Div.class).withClassName("collision").single().getElement().getTextRecursively();
    }
}
