package passerelle.journey.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
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
class PipelineViewTest extends SpringBrowserlessTest {

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
    void showsEveryCityWithTheLatestFirst() {
        navigate(PipelineView.class);

        assertThat(shown()).containsExactly("Lunden", "Valmora", "Aurora");
    }

    @Test
    void keepsItsFiltersInTheAddress() {
        navigate(PipelineView.class);

        test($view(Checkbox.class).withCaption("Only late").single()).click();

        assertThat(shown()).containsExactly("Lunden", "Valmora");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("pipeline?late=true");
    }

    @Test
    void readsItsFiltersFromTheAddress() {
        open("step=DECLARATION&country=it&sort=city");

        assertThat(shown()).containsExactly("Valmora");
        assertThat(step().getValue()).isEqualTo(Step.DECLARATION);
    }

    @Test
    void overlooksWhatTheAddressSaysWrongly() {
        open("step=NOWHERE&officer=me&sort=colour");

        assertThat(shown()).hasSize(3);
    }

    @Test
    void opensTheCitiesOfAStepByTheirNumber() {
        navigate(PipelineView.class);

        assertThat($view(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("pipeline?step=LETTER", "pipeline?step=DECLARATION");
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
