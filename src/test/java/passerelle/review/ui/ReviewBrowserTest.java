package passerelle.review.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.review.TestReviews;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class ReviewBrowserTest extends BrowserTest {

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestReviews given;

    @Autowired
    private TestCities cities;

    @Autowired
    private CityService codes;

    @Autowired
    private Logins logins;

    @Test
    void returnsFourIndicatorsAndOnlyTheseOpen() {
        var city = cities.add("is-blatt", "Blatt " + System.nanoTime());
        var index =
                assessments.submitted(city, Instrument.INDEX, LocalDate.now().getYear());
        given.asked(index, "COM-05", "COM-08", "EDU-01");

        returnOneMore(sheet(Role.EXPERT, city, index));

        var page = sheet(Role.COORDINATOR, city, index).page();
        assertThat(page.locator(".review-links a")).hasCount(4);
        assertThat(card(page, "COM-03").getByText("Which plan do you mean?")).isVisible();
        assertThat(open(page)).hasCount(3);
        card(page, "COM-03").locator("vaadin-radio-button").nth(1).click();
        assertThat(card(page, "COM-03").locator(".answer-stored")).containsText(Pattern.compile("\\d\\d:\\d\\d"));
        page.locator(".area-link[href*=education]").click();
        assertThat(card(page, "EDU-01").getByText(TestReviews.QUESTION)).isVisible();
        assertThat(open(page)).hasCount(1);
    }

    private static void returnOneMore(Visitor visitor) {
        var page = visitor.page();
        var card = card(page, "COM-03");
        card.getByText("Return with a question").click();
        card.locator(".review-panel textarea").fill("Which plan do you mean?");
        assertThat(card.locator(".review-panel .text-state")).containsText(Pattern.compile("\\d\\d:\\d\\d"));
        visitor.press("Return to the city").press("Return to the city");
        assertThat(page.locator(".review-summary").getByText("4 questions are with the city"))
                .isVisible();
    }

    /** The cards of the area shown with a field in which something can be chosen or written. */
    private static Locator open(Page page) {
        return page.locator(".indicator-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "vaadin-radio-group:not([readonly]), vaadin-checkbox-group:not([readonly]),"
                                        + " vaadin-text-area:not([readonly])")));
    }

    private Visitor sheet(Role role, CityId city, AssessmentId index) {
        var code = Acting.asSystem(() -> codes.get(city).code());
        var login = logins.add(role, Locale.ENGLISH, city);
        return visitor(Locale.ENGLISH)
                .open("cities/" + code + "/index")
                .signIn(login)
                .open(AssessmentLinks.to(code, index, "commitment"));
    }

    private static Locator card(Page page, String code) {
        return page.locator("#" + code);
    }
}
