package passerelle.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
import passerelle.round.OpeningRow;
import passerelle.shared.Country;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class OpeningViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private TestCities cities;

    @Autowired
    private TestMemberships memberships;

    @BeforeEach
    void addFourCities(@Autowired TestAssessments questionnaires, @Autowired Users users) {
        memberships.join(cities.add("it-aurora", "Aurora"), TODAY.minusDays(300));
        var borgo = memberships.join(cities.add("it-borgo", "Borgo"), TODAY.minusDays(300));
        questionnaires.open(borgo, Instrument.INDEX, TODAY.getYear() - 1);
        cities.add("fr-lunden", "Lunden");
        memberships.candidate(cities.add("pt-corvo", "Corvo"), TODAY.minusDays(30));
        users.signIn(Role.SECRETARIAT);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("rounds/open");
    }

    @Test
    void proposesAllMembersAndNamesThoseThatAreLeftOutFirst() {
        assertThat(shown()).containsExactly("Borgo", "Aurora");
        assertThat(sentence()).isEqualTo("The round will be opened for one city; one is left out.");
        assertThat($view(Button.class)
                        .withText("Open the round for one city")
                        .single()
                        .isEnabled())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void opensForNobodyWhereNobodyCan() {
        $view(RadioButtonGroup.class).single().setValue(CityChoiceFields.Way.NARROWED);
        $view(ComboBox.class).withCaption("Country").single().setValue(new Country("fr"));

        assertThat(shown()).containsExactly("Lunden");
        assertThat(sentence()).isEqualTo("The round can be opened for no city; one is left out.");
        assertThat($view(Button.class).withText("Open the round").single().isEnabled())
                .isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void warnsOfCitiesThatHaveNotSigned() {
        $view(RadioButtonGroup.class).single().setValue(CityChoiceFields.Way.NARROWED);
        $view(ComboBox.class).withCaption("Country").single().setValue(new Country("pt"));

        assertThat(sentence()).isEqualTo("The round will be opened for one city.");
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("One of them has not signed the declaration of intent yet.");
        assertThat($view(Button.class)
                        .withText("Open the round for one city")
                        .single()
                        .isEnabled())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void waitsForNamesWhenCitiesAreChosenByHand() {
        $view(RadioButtonGroup.class).single().setValue(CityChoiceFields.Way.BY_HAND);

        assertThat(shown()).isEmpty();
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
