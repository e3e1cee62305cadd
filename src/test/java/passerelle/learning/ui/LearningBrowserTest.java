package passerelle.learning.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.learning.InterestKind;
import passerelle.learning.TestLearning;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;

/** Among the cities of Iceland, where no other test has any. */
class LearningBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Autowired
    private TestComparisons rated;

    @Autowired
    private TestLearning learning;

    private final String mark = UUID.randomUUID().toString().substring(0, 4);
    private final String valmora = "Valmora " + mark;
    private CityId city;

    @BeforeEach
    void rateFiveCities() {
        city = rated.rated("is-valmora-" + mark, valmora, 1);
        for (var percent : new int[] {2, 50, 60}) {
            rated.rated("is-town-" + percent + mark, "Town " + percent + " " + mark, percent);
        }
        var strong = rated.rated("is-strong-" + mark, "Strong " + mark, 98);
        learning.says(strong, InterestKind.OFFERS, "education");
    }

    @Test
    void aCityWantsToLearnAndTheSecretariatBringsItTogetherWithOthers() {
        var coordinator = visitor(Locale.ENGLISH)
                .open("cities/is-valmora-" + mark + "/learning?group=country:is")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city));
        assertThat(coordinator.page().locator(".weak-card").first()).containsText("Strong " + mark);
        coordinator.inspect("learning-weak");
        coordinator.press("We want to learn this");
        assertThat(coordinator.page().locator(".interest-list")).containsText("Education");
        coordinator.inspect("learning-wanted");

        var secretariat = visitor(Locale.FRENCH)
                .open("learning?area=education")
                .signIn(logins.add(Role.SECRETARIAT, Locale.FRENCH));
        var card = secretariat
                .page()
                .locator(".suggestion-card")
                .filter(new FilterOptions().setHasText("Pour " + valmora));
        assertThat(card).containsText("elle le dit");
        secretariat.inspect("learning-suggested");
        card.getByText("Ouvrir cette suggestion").click();
        secretariat.fill("Nom", "Écoles " + mark).press("Garder et montrer à ses villes");
        assertThat(secretariat.page().locator("h1")).hasText("Écoles " + mark);
        secretariat.inspect("learning-group-proposed");

        coordinator.open("cities/is-valmora-" + mark + "/learning").press("Écoles " + mark);
        assertThat(coordinator.page().locator("main")).containsText("Strong " + mark);
    }
}
