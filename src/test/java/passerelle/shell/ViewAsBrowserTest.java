package passerelle.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

/** The secretariat sees as a city, whose questionnaire waits for answers. */
class ViewAsBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Autowired
    private AuditLog audit;

    private CityId city;
    private String address;
    private AssessmentId index;

    @BeforeEach
    void addCity(@Autowired TestCities cities, @Autowired CityService codes, @Autowired TestAssessments assessments) {
        city = cities.add("it-valmora", "Valmora " + System.nanoTime() % 10_000);
        address = "cities/" + Acting.asSystem(() -> codes.get(city).code());
        index = assessments.open(city, Instrument.INDEX, 2026);
    }

    @Test
    void seesTheCitysHomeAndPagesAndComesBack() {
        var visitor = see(Locale.ENGLISH, "See as this city");
        visitor.page().waitForURL(visitor.address(""));
        assertThat(banner(visitor)).containsText("as the coordinator of Valmora");
        assertThat(visitor.page().locator("vaadin-side-nav-item").getByText("Accounts"))
                .hasCount(0);
        assertThat(visitor.page().locator(".home-first")).containsText("Index");
        visitor.inspect("viewing-home");

        visitor.open(address);
        assertThat(banner(visitor)).containsText("Nothing can be changed.");
        visitor.inspect("viewing-city");
        visitor.page().reload();
        visitor.rest().press("Back to my own view");

        assertThat(banner(visitor)).hasText("");
        assertThat(visitor.path()).isEqualTo(address);
        visitor.open(address + "/history");
        assertThat(visitor.page().locator(".history")).containsText("Stopped seeing Passerelle as the city");
        assertThat(visitor.page().locator(".history")).containsText("Began to see Passerelle as the city");
    }

    @Test
    void isToldThatNothingCanBeChanged() {
        var visitor = see(Locale.ENGLISH, "See as this city").open(address);

        visitor.press("Edit").press("Save");
        assertThat(visitor.page().locator(".form-message")).containsText("Nothing can be changed while you see");
        visitor.screenshot("viewing-refused");
        visitor.open(address + "/assessments/" + index.value() + "/commitment");
        assertThat(visitor.page().locator(".text-box textarea").first()).hasAttribute("readonly", "");
        var answer = visitor.page().locator("vaadin-radio-button").nth(1);
        answer.click();

        assertThat(visitor.page().locator("vaadin-notification-card")).containsText("Nothing can be changed while");
        assertThat(answer.locator("input")).not().isChecked();
        visitor.inspect("viewing-sheet");
    }

    @Test
    void endsWithTheLogin() {
        var visitor = see(Locale.FRENCH, "Voir comme cette ville");
        visitor.inspect("viewing-home");
        visitor.page().locator(".user-menu vaadin-menu-bar-button").first().click();
        visitor.page().getByText("Se déconnecter").click();
        visitor.page().waitForURL(url -> url.contains("/login"));

        assertThat(history()).contains("viewing.begun", "viewing.ended");
    }

    private Visitor see(Locale language, String action) {
        var visitor = visitor(language).open(address).signIn(logins.add(Role.SECRETARIAT, language));
        visitor.press(action);
        assertThat(banner(visitor)).isVisible();
        return visitor;
    }

    private static Locator banner(Visitor visitor) {
        return visitor.page().locator(".viewing-banner p");
    }

    private List<String> history() {
        return Acting.asSystem(() -> audit.ofCity(city, PageRequest.of(0, 10))).stream()
                .map(AuditRow::act)
                .toList();
    }
}
