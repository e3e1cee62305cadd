package passerelle.result.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.comparison.TestComparisons;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;

class ChartBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestComparisons results;

    @Test
    void isDrawnForTheOtherWidthOnceThePageHasIt() {
        var name = "Chart" + System.nanoTime();
        var code = "it-" + name.toLowerCase(Locale.ROOT);
        var city = cities.add(code, name);
        assessments.submitted(city, Instrument.INDEX, 2026);
        var page = visitor(Locale.ENGLISH)
                .open("cities/" + code + "/index")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city))
                .page();
        var wide = page.locator(".chart-wide").first();
        var narrow = page.locator(".chart-narrow");

        assertThat(wide).isVisible();
        assertThat(narrow).hasCount(0);

        page.setViewportSize(390, 900);

        assertThat(narrow.first()).isVisible();
        assertThat(wide).isHidden();

        page.reload();

        assertThat(narrow.first()).isVisible();
        assertThat(wide).hasCount(0);
    }

    @Test
    void isLinkedToWithTheResultThatIsChosen() {
        var name = "Chosen" + System.nanoTime();
        var code = "it-" + name.toLowerCase(Locale.ROOT);
        var city = cities.add(code, name);
        results.publish(city, 2019, Map.of(Measure.CORE, 48));
        results.publish(city, 2023, Map.of(Measure.CORE, 61));
        var visitor = visitor(Locale.ENGLISH)
                .open("cities/" + code + "/index")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city));
        var page = visitor.page();

        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("2019 · official"))
                .click();
        visitor.rest();
        page.waitForURL(address -> address.endsWith("index?result=2019-official"));
        page.reload();

        assertThat(page.locator(".headline-number").first()).hasText("48%");
    }
}
