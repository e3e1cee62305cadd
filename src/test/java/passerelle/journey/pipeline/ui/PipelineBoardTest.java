package passerelle.journey.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
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
import passerelle.journey.Step;
import passerelle.membership.TestMemberships;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class PipelineBoardTest extends SpringBrowserlessTest {

    @Autowired
    private TestCities cities;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private Users users;

    @BeforeEach
    void addThreeCities() {
        cities.add("it-aurora", "Aurora");
        memberships.candidate(
                cities.add("it-valmora", "Valmora"), LocalDate.now().minusDays(100));
        memberships.candidate(cities.add("fr-lunden", "Lunden"), LocalDate.now().minusDays(150));
        users.signIn(Role.SECRETARIAT);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsTheWholeBoardWhereTheAddressAsksForTheFeeInWhichNoCityStands() {
        open("view=board&step=FEE&column=FEE");

        assertThat(columns()).hasSize(9);
        assertThat(step().getValue()).isNull();
    }

    @Test
    void standsEachCityInTheColumnOfItsStep() {
        open("view=board");

        assertThat(columns()).hasSize(9).startsWith("Letter of interest 1", "Declaration of intent 2");
        assertThat($view(CityCard.class).all())
                .extracting(PipelineBoardTest::words)
                .satisfiesExactly(
                        aurora -> assertThat(aurora).contains("Aurora", "send the letter of interest", "not started"),
                        lunden ->
                                assertThat(lunden).contains("Lunden", "sign the declaration of intent", "late 60 days"),
                        valmora -> assertThat(valmora).contains("Valmora", "late 10 days"));
    }

    @Test
    void keepsTheFiltersOnTheBoard() {
        open("view=board");
        test($view(Checkbox.class).withCaption("Only late").single()).click();

        assertThat($view(CityCard.class).all()).hasSize(2);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("pipeline?view=board&late=true");
        assertThat($view(PipelineTabs.class).single().getChildren().map(Anchor.class::cast))
                .extracting(Anchor::getHref)
                .containsExactly("pipeline?late=true", "pipeline?view=board&late=true");
    }

    @Test
    void showsTheOtherCitiesOfAColumnOnDemand() {
        for (var number = 0; number < StepColumn.PAGE; number++) {
            cities.add("it-city", "City " + number);
        }
        open("view=board&step=LETTER");
        assertThat($view(CityCard.class).all()).hasSize(StepColumn.PAGE);

        test($view(Button.class).withText("Show more").single()).click();

        assertThat($view(CityCard.class).all()).hasSize(StepColumn.PAGE + 1);
        assertThat($view(Button.class).withText("Show more").all()).isEmpty();
    }

    @Test
    void choosesTheColumnForAPhone() {
        open("view=board&column=INDEX");
        assertThat(shownOnAPhone()).containsExactly(Step.INDEX);

        var chooser = $view(Select.class).single();
        test(chooser).selectItem("Declaration of intent (2)");

        assertThat(shownOnAPhone()).containsExactly(Step.DECLARATION);
    }

    private List<Step> shownOnAPhone() {
        return $view(StepColumn.class).all().stream()
                .filter(column -> column.hasClassName("is-shown"))
                .map(StepColumn::step)
                .toList();
    }

    private List<String> columns() {
        return $view(H2.class).all().stream().map(PipelineBoardTest::words).toList();
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively().replaceAll("(?<=[a-z])(?=[0-9])", " ");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("pipeline", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Step> step() {
        return $view(ComboBox.class).withCaption("Step").single();
    }

    private List<String> shown() {
        var grid = $view(PipelineGrid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).name(Locale.ENGLISH))
                .toList();
    }
}
