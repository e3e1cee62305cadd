package passerelle.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.learning.InterestKind;
import passerelle.learning.TestLearning;
import passerelle.support.ViewTest;

class LearningViewTest extends ViewTest {

    private static final String PAGE = "learning?area=education&on=2025-06-01";

    @Autowired
    private TestComparisons rated;

    @Autowired
    private TestLearning stated;

    @BeforeEach
    void rateFiveCities() {
        var valmora = rated.rated("it-valmora", "Valmora", 20);
        rated.rated("it-prato", "Prato", 30);
        rated.rated("it-como", "Como", 50);
        rated.rated("it-bari", "Bari", 60);
        rated.rated("it-lunden", "Lunden", 90);
        stated.says(valmora, InterestKind.WANTS, "education");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void suggestsWhoCouldLearnFromWhomAndWhy() {
        open(PAGE);

        assertThat($(H3.class).single().getText()).isEqualTo("For Valmora");
        assertThat(page())
                .contains("Education: 2 cities want to learn here (1 said so), 2 are strong (none offers to share).")
                .contains("it says so", "its figures say so", "Could work in: Italian")
                .contains("All cities: 5 cities with an official result");
    }

    @Test
    void teachesWhereNoGroupCanBeMade() {
        open("learning?area=media&on=2025-06-01");

        assertThat(shows(H2.class, "No group can be made in Media and communication"))
                .isTrue();
        assertThat(shows(H2.class, "No learning group yet")).isTrue();
    }

    @Test
    void beginsWithTheAreaThatMostCitiesWant() {
        open("learning?on=2025-06-01");

        assertThat(page()).contains("Education: 2 cities want to learn here");
    }

    @Test
    void keepsASuggestionThatTheSecretariatAdjustsThenFollowsIt() {
        open(PAGE);
        press("Open this suggestion");
        type("Name", "Schools of Italy");
        press("Keep and show to its cities");

        assertThat(heading()).isEqualTo("Schools of Italy");
        assertThat(page()).contains("proposed", "Italian", "Valmora", "Prato");

        pressFirst("Its cities agree");
        pressLast("Its cities agree");
        assertThat(page()).contains("agreed").contains("Agreed on");

        pressFirst("Close the group");
        type("Reason", "It has met three times");
        pressLast("Close the group");
        assertThat(page()).contains("closed", "It has met three times");
        assertThat(offers("Change")).isFalse();
    }

    @Test
    void letsAnalystsReadAlone() {
        users.signIn(Role.ANALYST);

        open(PAGE);

        assertThat(shows(H3.class, "For Valmora")).isTrue();
        assertThat(offers("Open this suggestion")).isFalse();
        assertThat(offers("Make a learning group")).isFalse();
    }

    @Test
    void refusesAGroupWithoutCitiesInsideTheForm() {
        open(PAGE);
        press("Make a learning group");
        type("Name", "Nobody");

        pressLast("Keep and show to its cities");

        assertThat(refusal()).contains("Choose one to 5 languages");
    }
}
