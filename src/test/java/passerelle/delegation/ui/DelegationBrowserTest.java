package passerelle.delegation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.regex.Pattern.compile;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

/** A coordinator, a contributor who was never asked, and a delegate who comes in by the one-time link. */
class DelegationBrowserTest extends BrowserTest {

    /** The client tries again every five seconds. */
    private static final double PATIENCE = 20_000;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private CityService codes;

    @Autowired
    private Logins logins;

    private CityId city;
    private AssessmentId index;
    private String sheet = "";

    @BeforeEach
    void openARound() {
        city = cities.add("is-hond", "Hond " + System.nanoTime());
        index = assessments.open(city, Instrument.INDEX, 2026);
        sheet = AssessmentLinks.to(Acting.asSystem(() -> codes.get(city).code()), index);
    }

    @Test
    void isAskedComesInAnswersAndIsDone() {
        var contributor = signIn(Role.CONTRIBUTOR).open(sheet + "/education");
        var coordinator = signIn(Role.COORDINATOR).open(sheet + "/commitment");
        var link = ask(coordinator, "Housing", "housing." + System.nanoTime() + "@hond.is");

        var delegate = visitor(Locale.ENGLISH).open(link.replaceAll(".*/inv", "inv"));
        var email = delegate.page()
                .getByText(compile("housing.*hond.is"))
                .innerText()
                .replaceAll(".* |\\.$", "");
        delegate.fill("New password", "a bridge of Housing").fill("Once more", "a bridge of Housing");
        delegate.press("Keep this password")
                .signIn(email, "a bridge of Housing")
                .open("");
        assertThat(delegate.page().getByText("My questions")).isVisible();
        delegate.page().locator(".my-questions a").click();
        delegate.page().waitForURL(compile("/commitment#COM-01$"));
        card(delegate.page(), "COM-03").locator("vaadin-radio-button").first().click();
        assertThat(card(delegate.page(), "COM-03").locator(".answer-stored")).containsText("Saved");
        answerBothWhileTheDelegateHasNoConnection(coordinator, delegate, contributor);
        contributor.open(sheet + "/education");
        delegate.press("My part is done");
        delegate.open(sheet + "/education");
        assertThat(card(delegate.page(), "EDU-01").getByText("You were asked for other questions"))
                .isVisible();

        coordinator.open(sheet + "/commitment");
        coordinator.page().getByText("One delegation").click();
        assertThat(coordinator.page().locator(".delegation .tone-done")).isVisible();
        assertThat(card(coordinator.page(), "COM-03").locator(".answer-stored")).containsText("Housing");

        coordinator.press("Show only their part");
        coordinator.rest().page().getByText("One delegation").click();
        assertThat(coordinator.page().getByText("sees only their part")).isVisible();
        delegate.open(sheet + "/education");
        assertThat(card(delegate.page(), "EDU-01")).hasCount(0);
        delegate.open(sheet + "/commitment");
        assertThat(card(delegate.page(), "COM-03").locator(".answer-stored")).containsText("Saved");

        card(contributor.page(), "EDU-01")
                .locator("vaadin-radio-button, vaadin-checkbox")
                .first()
                .click();
        assertThat(card(contributor.page(), "EDU-01").locator(".answer-stored")).containsText("Saved");
    }

    /** The coordinator, who looks on, has heard of what the contributor stored: so has the delegate's server. */
    private void answerBothWhileTheDelegateHasNoConnection(Visitor coordinator, Visitor delegate, Visitor contributor) {
        contributor.open(sheet + "/commitment");
        coordinator.open(sheet + "/commitment");
        assertThat(coordinator.page().locator(".presence-chip", new LocatorOptions().setHasText("Housing")))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        delegate.page().context().setOffline(true);
        List.of("COM-04", "COM-05").forEach(code -> option(delegate, code, 0).check());

        List.of("COM-04", "COM-05").forEach(code -> option(contributor, code, 1).check());
        assertThat(option(coordinator, "COM-05", 1)).isChecked(new IsCheckedOptions().setTimeout(PATIENCE));
        delegate.page().context().setOffline(false);

        for (var code : List.of("COM-04", "COM-05")) {
            assertThat(card(delegate.page(), code).locator(".collision"))
                    .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
            assertThat(option(contributor, code, 1)).isChecked();
        }
        card(delegate.page(), "COM-04").getByText("Keep mine").click();
        card(delegate.page(), "COM-05").getByText("Keep the other").click();
        assertThat(option(contributor, "COM-04", 0)).isChecked(new IsCheckedOptions().setTimeout(PATIENCE));
        assertThat(option(delegate, "COM-05", 1)).isChecked();
        assertThat(delegate.page().locator(".collision")).hasCount(0);
    }

    @Test
    void keepsARemarkInsideTheCityAndWhatIsTypedOfIt() {
        var coordinator = signIn(Role.COORDINATOR).open(sheet + "/commitment");
        var page = coordinator.page();
        card(page, "COM-03").getByText("Write a remark").click();
        coordinator.rest().fill("Remark", "Who knows the number?");
        page.reload();
        coordinator.rest();
        card(page, "COM-03").getByText("Write a remark").click();
        assertThat(page.getByLabel("Remark", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Who knows the number?");
        coordinator.press("Send");
        assertThat(card(page, "COM-03").getByText("Who knows the number?")).isVisible();

        var contributor = signIn(Role.CONTRIBUTOR).open(sheet + "/commitment");
        assertThat(card(contributor.page(), "COM-03").getByText("One remark, one open"))
                .isVisible();
        answerWithAMention(contributor);
        assertThat(coordinator
                        .open("")
                        .page()
                        .getByText("mentioned you in a remark")
                        .first())
                .isVisible();

        var expert = signIn(Role.EXPERT).open(sheet + "/commitment");
        assertThat(card(expert.page(), "COM-03").getByText("One remark")).hasCount(0);
    }

    private static void answerWithAMention(Visitor contributor) {
        var page = contributor.page();
        card(page, "COM-03").getByText("Write a remark").click();
        var words = contributor.rest().page().getByLabel("Remark", new Page.GetByLabelOptions().setExact(true));
        words.pressSequentially("The archive knows, @coord");
        assertThat(page.locator(".mention-offer [role=option]").first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator(".mention-offer")).isHidden();
        assertThat(words).hasValue(compile("knows, @coordinator-\\S+ $"));
        contributor.press("Send");
    }

    private static String ask(Visitor coordinator, String name, String email) {
        coordinator.press("Ask a colleague for this area");
        coordinator.page().getByText("Somebody new").click();
        coordinator.rest().fill("Name", name).fill("E-mail address", email);
        coordinator.press("Ask");
        var link = coordinator.page().locator(".one-time-link input");
        assertThat(link).hasValue(compile("/invitation/.+"));
        return link.inputValue();
    }

    private Visitor signIn(Role role) {
        return visitor(Locale.ENGLISH).open("").signIn(logins.add(role, Locale.ENGLISH, city));
    }

    private static Locator option(Visitor visitor, String code, int place) {
        return card(visitor.page(), code)
                .locator("vaadin-radio-button, vaadin-checkbox")
                .nth(place)
                .locator("input");
    }

    private static Locator card(Page page, String id) {
        return page.locator("#" + id);
    }
}
