package passerelle.reuse.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.TestPractices;
import passerelle.reuse.TestReuse;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class AdaptationsPartTest extends ViewTest {

    @Autowired
    private TestReuse some;

    @Autowired
    private TestPractices practices;

    private CityId prato;
    private String code = "";

    @BeforeEach
    void asCoordinatorElsewhere() {
        prato = some.member("it-prato", "Prato");
        code = practices.code(practices.published(cities.add("it-valmora", "Valmora"), "Bridges"));
        users.signIn(Role.COORDINATOR, prato);
    }

    @Test
    void letsACityTellThatItAdaptedAPractice() {
        open("practices/" + code);
        assertThat(page()).contains("No city has told yet");

        press("We adapted this");
        type("What you took over, and what you do differently", "In school yards");
        press("Tell it");

        assertThat(shows(H3.class, "Prato")).isFalse();
        assertThat($(Anchor.class).withText("Prato").single().getHref()).isEqualTo("cities/it-prato/practices");
        assertThat(page()).contains("adapted by 1 city", "In school yards");
        assertThat(offers("We adapted this")).isFalse();

        open("cities/it-prato/practices");
        assertThat($(Anchor.class).withText("Bridges").single().getHref()).isEqualTo("practices/" + code);
    }

    @Test
    void saysWhatIsMissing() {
        open("practices/" + code);
        press("We adapted this");
        press("Tell it");

        assertThat(refusal()).startsWith("Say in one line");
    }

    @Test
    void letsTheCityCorrectAndWithdrawIt() {
        some.adapted(prato, practices.published(cities.add("it-gubbio", "Gubbio"), "Choir"), "In parks");
        open("practices/it-gubbio-1");

        press("Correct");
        type("What you took over, and what you do differently", "In a park");
        type("Reason", "There is one park");
        press("Save");
        assertThat(page()).contains("In a park");

        press("Withdraw");
        type("Reason", "It was another city");
        pressLast("Withdraw");
        assertThat(page()).contains("No city has told yet");
    }

    @Test
    void offersNothingToTheOwnCityAndToContributors() {
        users.signIn(Role.CONTRIBUTOR, prato);
        open("practices/" + code);

        assertThat(offers("We adapted this")).isFalse();
    }
}
