package passerelle.portrait.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.result.Measure;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class PresentationViewTest extends ViewTest {

    private static final String PAGE = "cities/it-valmora/charts/presentation";

    @Autowired
    private TestComparisons rated;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void showsEachChartWithItsSentenceSourceAndTable() {
        twoRounds();
        users.signIn(Role.COORDINATOR, city);

        open(PAGE + "?slide=2");

        assertThat(progresses()).containsExactly("1 of 6", "2 of 6", "3 of 6", "4 of 6", "5 of 6", "6 of 6");
        assertThat(page())
                .contains("Valmora is strongest in Commitment (70%) and weakest in Education (46%).")
                .contains("official result of 2023, dated 2023. Passerelle,");
        assertThat($(NativeTable.class).all()).hasSize(6);
    }

    @Test
    void leadsBackToWhatWasChosen() {
        twoRounds();
        users.signIn(Role.COORDINATOR, city);

        open(PAGE + "?group=country:it&from=2020&to=2023&slide=99");

        assertThat($(Anchor.class).withText("Leave").single().getHref())
                .isEqualTo("cities/it-valmora/charts?from=2020&to=2023&group=country%3Ait");
    }

    @Test
    void speaksFrench() {
        twoRounds();
        users.signIn(Role.COORDINATOR, city);
        read(Locale.FRENCH);

        open(PAGE);

        assertThat(progresses()).contains("3 sur 6");
        assertThat($(Button.class).all()).extracting(Button::getText).contains("Plein écran", "Suivant");
    }

    @Test
    void teachesWhatTheNextRoundWillShowInsteadOfALineOfOnePoint() {
        rated.ratedInFull("se-lunden", "Lunden", 50);
        users.signIn(Role.ANALYST);

        open("cities/se-lunden/charts/presentation");

        assertThat($(H1.class).all()).extracting(H1::getText).doesNotContain("The Index over the rounds");
        assertThat(page()).contains("It is the first round: from here the next one will show what rises");
    }

    @Test
    void saysThatNoFigureIsKnown() {
        rated.silent(city, 2023);
        users.signIn(Role.COORDINATOR, city);

        open(PAGE);

        assertThat(shows(H2.class, "No figure to draw yet")).isTrue();
        assertThat($(Anchor.class).withText("Leave").exists()).isTrue();
        open("cities/it-valmora/charts");
        assertThat(shows(H2.class, "No figure to draw yet")).isTrue();
    }

    @Test
    void leadsNowhereWithoutAResult() {
        users.signIn(Role.COORDINATOR, city);

        open(PAGE);

        assertThat(shows(H1.class, "There is nothing here for you")).isTrue();
    }

    private void twoRounds() {
        var education = Measure.area("education");
        var language = Measure.area("language");
        var commitment = Measure.area("commitment");
        rated.record(city, 2020, Map.of(Measure.CORE, 57, education, 50, language, 60, commitment, 70), null);
        rated.record(city, 2023, Map.of(Measure.CORE, 61, education, 46, language, 60, commitment, 70), null);
    }

    private List<String> progresses() {
        return $(Section.class).withClassName("slide").all().stream()
                .map(slide -> slide.getElement().getAttribute("data-progress"))
                .toList();
    }
}
