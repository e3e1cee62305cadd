package passerelle.city.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
import passerelle.support.ViewTest;

/** The city's own facts, typed by its coordinator. */
class FiguresFormTest extends ViewTest {

    @Autowired
    private CityService directory;

    @Autowired
    private CityRegister register;

    private CityId city;

    @BeforeEach
    void signInAsCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void readsFiguresAsAFrenchReaderWritesThem() {
        open(Locale.FRENCH, "Saisir une année");
        write("Année", "2024");
        write("Habitant-e-s", "84\u202f200");
        write("Né-e-s à l’étranger", "12,5 %");

        press("Enregistrer");

        assertThat(directory.facts(city).getFirst()).satisfies(facts -> {
            assertThat(facts.population()).isEqualTo(84_200);
            assertThat(facts.foreignBorn()).isEqualByComparingTo("12.5");
        });
    }

    @Test
    void readsFiguresAsAnEnglishReaderWritesThem() {
        open(Locale.ENGLISH, "Record a year");
        write("Year", "2024");
        write("Inhabitants", "84,200");
        write("Foreign residents", "6.25");

        press("Save");

        assertThat(directory.facts(city).getFirst().foreignResidents()).isEqualByComparingTo("6.25");
    }

    @Test
    void keepsWhatWasTypedWhenItCouldMeanTwoThings() {
        open(Locale.ENGLISH, "Record a year");
        write("Year", "2024");
        write("Foreign residents", "6,25");

        press("Save");

        assertThat(refusal()).startsWith("“6,25” cannot be read as a number.");
        assertThat(field("Foreign residents").getValue()).isEqualTo("6,25");
        assertThat(directory.facts(city)).isEmpty();
    }

    @Test
    void overwritesNoYearThatIsRecordedAlready() {
        register.record(city, new CityFacts(2024, 80_000, null, null, null, "Register"));
        open(Locale.ENGLISH, "Record a year");
        write("Year", "2024");
        write("Inhabitants", "84,200");

        press("Save");

        assertThat(refusal()).startsWith("Figures of 2024 are recorded already.");
        assertThat(directory.facts(city).getFirst().population()).isEqualTo(80_000);
    }

    @Test
    void correctsAYearForAReason() {
        register.record(city, new CityFacts(2024, 80_000, null, null, null, "Register"));
        read(Locale.ENGLISH);
        open("cities/it-valmora/overview");
        correctFirstRow();
        write("Inhabitants", "84,200");

        press("Save");
        assertThat(refusal()).startsWith("Say why");
        type("Reason", "A slip of the pen");
        press("Save");

        assertThat(directory.facts(city).getFirst().population()).isEqualTo(84_200);
    }

    @Test
    void showsWhatAColleagueWroteOfTheCityMeanwhile() {
        open(Locale.ENGLISH, "Edit");
        type("Region", "Veneto");
        register.describe(
                city,
                new CityProfile(CityName.of("Valmora Alta"), new Country("it"), "", "", "", null),
                directory.get(city).version());

        press("Save");

        assertThat(collision()).contains("Valmora Alta");
        assertThat(directory.get(city).region()).isEmpty();
        press("Record mine");
        assertThat(directory.get(city).region()).isEqualTo("Veneto");
    }

    private void open(Locale locale, String button) {
        read(locale);
        open("cities/it-valmora/overview");
        press(button);
    }

    private void correctFirstRow() {
        var acts = test($(Grid.class).single()).getCellComponent(0, 6);
        var correct = (Button) acts.getChildren().findFirst().orElseThrow();
        correct.click();
    }

    private void write(String label, String words) {
        test(field(label)).setValue(words);
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private String collision() {
        return $(Div.class).withClassName("collision").single().getElement().getTextRecursively();
    }
}
