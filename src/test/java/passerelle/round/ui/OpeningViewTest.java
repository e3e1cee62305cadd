package passerelle.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.membership.TestMemberships;
import passerelle.round.CityChoice;
import passerelle.round.OpeningRow;
import passerelle.support.ViewTest;

class OpeningViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();

    @Autowired
    private TestMemberships memberships;

    @BeforeEach
    void addFourCities(@Autowired TestAssessments questionnaires) {
        memberships.join(cities.add("it-aurora", "Aurora"), TODAY.minusDays(300));
        var borgo = memberships.join(cities.add("it-borgo", "Borgo"), TODAY.minusDays(300));
        questionnaires.open(borgo, Instrument.INDEX, YEAR - 1);
        cities.add("fr-lunden", "Lunden");
        memberships.candidate(cities.add("pt-corvo", "Corvo"), TODAY.minusDays(30));
        users.signIn(Role.SECRETARIAT);
        open("rounds/open");
    }

    @Test
    void proposesAllMembersAndNamesThoseThatAreLeftOutFirst() {
        assertThat(shown()).containsExactly("Borgo", "Aurora");
        assertThat(sentence()).isEqualTo("The round will be opened for one city; one is left out.");
        assertThat(mayOpenForOneCity()).isTrue();
    }

    @Test
    void opensForNobodyWhereNobodyCan() {
        narrowToCountry("France");

        assertThat(shown()).containsExactly("Lunden");
        assertThat(sentence()).isEqualTo("The round can be opened for no city; one is left out.");
        assertThat($view(Button.class).withText("Open the round").single().isEnabled())
                .isFalse();
    }

    @Test
    void warnsOfCitiesThatHaveNotSigned() {
        narrowToCountry("Portugal");

        assertThat(sentence()).isEqualTo("The round will be opened for one city.");
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("One of them has not signed the declaration of intent yet.");
        assertThat(mayOpenForOneCity()).isTrue();
    }

    @Test
    void waitsForNamesWhenCitiesAreChosenByHand() {
        test($view(RadioButtonGroup.class).single()).selectItem("Cities chosen by name");

        assertThat(shown()).isEmpty();
    }

    @Test
    void keepsWhatIsChosenInTheAddress() {
        narrowToCountry("Portugal");

        var parameters = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        assertThat(OpeningAddress.of(parameters, List.of(YEAR), YEAR))
                .isEqualTo(new OpeningAddress(YEAR, new CityChoice.Narrowed("pt", null)));
    }

    @Test
    void showsWhatTheAddressSays() {
        var query = "cities=narrowed&country=fr&round=" + (YEAR + 1);

        UI.getCurrent().navigate("rounds/open", QueryParameters.fromString(query));

        assertThat(shown()).containsExactly("Lunden");
        assertThat($view(Select.class).single().getValue()).isEqualTo(YEAR + 1);
    }

    private void narrowToCountry(String name) {
        test($view(RadioButtonGroup.class).single()).selectItem("Cities of a country or an officer");
        test($view(ComboBox.class).withCaption("Country").single()).selectItem(name);
    }

    private boolean mayOpenForOneCity() {
        return $view(Button.class)
                .withText("Open the round for one city")
                .single()
                .isEnabled();
    }

    private String sentence() {
        return $view(OpeningPreview.class)
                .single()
                .getChildren()
                .filter(Paragraph.class::isInstance)
                .map(part -> ((Paragraph) part).getText())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<String> shown() {
        var grid = (Grid<OpeningRow>) $view(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).name(Locale.ENGLISH))
                .toList();
    }
}
