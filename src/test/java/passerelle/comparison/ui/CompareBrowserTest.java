package passerelle.comparison.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.Visitor;

/** Among the cities of Malta, where no other test has any. */
class CompareBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Autowired
    private TestComparisons comparisons;

    private String valmora = "";

    @BeforeEach
    void rateFiveCities() {
        var mark = UUID.randomUUID().toString().substring(0, 4);
        valmora = "Valmora " + mark;
        comparisons.ratedInFull("mt-valmora-" + mark, valmora, 61);
        for (var around : new int[] {35, 48, 55, 72}) {
            comparisons.ratedInFull("mt-town-" + around + mark, "Town " + around + " " + mark, around);
        }
    }

    @Test
    void choosesComparesAndSaves() {
        var analyst = enter(Locale.ENGLISH);
        analyst.choose("City", valmora).choose("Group", "Country: Malta");
        assertThat(analyst.page()).hasURL(Pattern.compile("city=mt-valmora.*group=country"));
        assertThat(analyst.page().locator(".chart-spread .mark").first()).isVisible();
        var row = analyst.page().locator(".chart-table tbody tr").filter(new FilterOptions().setHasText("Education"));
        row.first().focus();
        assertThat(analyst.page().locator(".chart-spread .mark.is-marked").first())
                .isVisible();
        analyst.inspect("compare-figures").inspectOnPhone();

        analyst.press("Save this comparison").press("Keep the figures");
        assertThat(analyst.page()).hasURL(Pattern.compile("compare/saved/"));
        analyst.inspect("compare-saved");
    }

    @Test
    void makesAGroupInFrench() {
        var analyst = enter(Locale.FRENCH);
        analyst.press("Groupes personnels").press("Créer un groupe").fill("Nom", "Les ports");
        analyst.choose("Villes", valmora);
        analyst.press("Enregistrer");

        assertThat(analyst.page().locator("main p").getByText(valmora)).isVisible();
        analyst.inspect("own-groups");
        analyst.press("Comparer avec ce groupe");
        assertThat(analyst.page().getByText("Une seule ville à comparer")).isVisible();
        analyst.inspect("compare-few");
    }

    private Visitor enter(Locale language) {
        return visitor(language).open("compare").signIn(logins.add(Role.ANALYST, language));
    }
}
