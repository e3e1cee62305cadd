package passerelle.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

/** What somebody left in their browser in an answer sheet, and how they find it again. */
class LeftBehindBrowserTest extends BrowserTest {

    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(Walker.PATIENCE);

    private String sheet = "";
    private Visitor writer;

    @BeforeEach
    void openARound(
            @Autowired TestCities cities,
            @Autowired CityService codes,
            @Autowired TestAssessments assessments,
            @Autowired Logins logins) {
        var city = cities.add("it-valmora", "Valmora " + System.nanoTime());
        var round = assessments.open(city, Instrument.INDEX, 2026);
        sheet = AssessmentLinks.to(Acting.asSystem(() -> codes.get(city).code()), round);
        writer = visitor(Locale.FRENCH);
        writer.page().setDefaultTimeout(Walker.PATIENCE);
        writer.open(sheet + "/commitment").signIn(logins.add(Role.COORDINATOR, Locale.FRENCH, city));
    }

    @Test
    void areOfferedBothWhenTwoTabsDiedOverTheSameText() {
        var other = writer.tab().open(sheet + "/commitment");
        writer.page().context().setOffline(true);
        words(writer).fill("Plan de trente actions.");
        words(other).fill("Plan de dix actions.");

        var after = afterBothDied(other);

        var choice = text(after).locator(".collision");
        assertThat(choice).containsText("Plan de trente actions.", PATIENT);
        assertThat(choice).containsText("Plan de dix actions.");
        after.press("Garder les deux");
        assertThat(text(after))
                .hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(Walker.PATIENCE));
        assertThat(words(after)).hasValue("Plan de trente actions.\n\nPlan de dix actions.");
        Assertions.assertThat(kept(after)).isEmpty();
    }

    @Test
    void areOfferedBothWhenTwoTabsDiedOverTheSameAnswer() {
        var other = writer.tab().open(sheet + "/commitment");
        writer.page().context().setOffline(true);
        option(writer, 0).check();
        option(other, 1).check();

        var after = afterBothDied(other);

        var choice = after.page().locator("#COM-01 > .collision");
        assertThat(choice.locator(".collision-text")).hasCount(2);
        choice.locator("vaadin-button").first().click();
        assertThat(choice).hasCount(0);
        assertThat(option(after.open(sheet + "/commitment"), 1))
                .isChecked(new IsCheckedOptions().setTimeout(Walker.PATIENCE));
        Assertions.assertThat(kept(after)).isEmpty();
    }

    @Test
    void isSavedWhereverInTheSheetTheyComeBack() {
        writer.page().context().setOffline(true);
        option(writer, 0).check();
        words(writer).fill("Plan de trente actions.");
        var after = writer.tab();
        writer.page().close();
        after.page().context().setOffline(false);

        after.open(sheet + "/education");

        assertThat(after.page().locator(".kept-elsewhere")).containsText("Pas enregistré à votre départ", PATIENT);
        assertThat(after.page().locator(".kept-elsewhere .answer-stored")).containsText("Enregistré", PATIENT);
        assertThat(text(after))
                .hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(Walker.PATIENCE));
        after.inspect("answer-sheet-kept-elsewhere");
        Assertions.assertThat(kept(after)).isEmpty();
        after.open(sheet + "/commitment");
        assertThat(option(after, 0)).isChecked(new IsCheckedOptions().setTimeout(Walker.PATIENCE));
        assertThat(words(after)).hasValue("Plan de trente actions.");
        assertThat(after.page().locator(".kept-elsewhere")).hasCount(0);
    }

    private Visitor afterBothDied(Visitor other) {
        var after = other.tab();
        writer.page().close();
        other.page().close();
        after.page().context().setOffline(false);
        return after.open(sheet + "/commitment");
    }

    private static Locator option(Visitor visitor, int place) {
        return visitor.page().locator("#COM-01 vaadin-radio-button input").nth(place);
    }

    private static Locator text(Visitor visitor) {
        return visitor.page().locator("#COM-01 .text-box");
    }

    private static Locator words(Visitor visitor) {
        return text(visitor).locator("textarea");
    }

    private static List<?> kept(Visitor visitor) {
        return (List<?>)
                visitor.page().evaluate("Object.keys(localStorage).filter(key => key.startsWith('passerelle/'))");
    }
}
