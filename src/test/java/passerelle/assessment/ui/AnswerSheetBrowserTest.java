package passerelle.assessment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.regex.Pattern.compile;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class AnswerSheetBrowserTest extends BrowserTest {

    /** The client tries again every five seconds. */
    private static final IsHiddenOptions PATIENT = new IsHiddenOptions().setTimeout(20_000);

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private TestCities cities;

    @Autowired
    private CityService codes;

    @Autowired
    private Logins logins;

    @ParameterizedTest
    @CsvSource({"en, Check and submit, Next unanswered", "fr, Vérifier et soumettre, Prochaine sans réponse"})
    void isAnsweredWalkedThroughAndChecked(Locale language, String check, String next) {
        var visitor = sheet(language, "commitment");
        var page = visitor.page();
        card(page, "COM-03").locator("vaadin-radio-button").nth(1).click();
        assertThat(card(page, "COM-03").locator(".answer-stored")).containsText(compile("\\d\\d:\\d\\d"));
        card(page, "COM-03").locator("textarea").fill("Council decision 12, with thirty actions.");
        assertThat(card(page, "COM-03").locator(".text-state")).containsText(compile("\\d\\d:\\d\\d"));

        page.getByText(next).click();
        assertThat(page.locator("#COM-04")).isFocused();
        page.getByText(check).click();
        page.locator(".submission-check a").nth(40).click();

        page.waitForURL(compile("#[A-Z]{3}-\\d\\d$"));
        assertThat(page.locator("answer-card:focus")).hasCount(1);
    }

    @Test
    void saysThatNothingIsSavedUntilTheServerAnswers() {
        var visitor = sheet(Locale.ENGLISH, "commitment");
        var page = visitor.page();
        var card = card(page, "COM-03");
        page.context().setOffline(true);

        card.locator("vaadin-radio-button").nth(1).click();
        assertThat(card.getByText("Not saved yet…")).isVisible();
        page.context().setOffline(false);

        assertThat(card.getByText("Not saved yet…")).isHidden(PATIENT);
        assertThat(card.getByText(compile("^Saved "))).isVisible();
    }

    @Test
    void drivesOutWhatStandsAloneBeforeTheServerAnswers() {
        var page = sheet(Locale.ENGLISH, "commitment").page();
        var card = card(page, "COM-05");
        var options = card.locator("vaadin-checkbox-group input");
        var none = options.nth(4);
        none.check();
        assertThat(card.getByText(compile("^Saved "))).isVisible();
        page.context().setOffline(true);

        options.nth(0).check();
        options.nth(1).check();
        assertThat(none).not().isChecked();
        page.context().setOffline(false);

        assertThat(card.getByText("Not saved yet…")).isHidden(PATIENT);
        page.reload();
        assertThat(options.nth(0)).isChecked();
        assertThat(options.nth(1)).isChecked();
        assertThat(none).not().isChecked();
    }

    @Test
    void goesToTheIndicatorNamedInTheAddress() {
        var visitor = sheet(Locale.ENGLISH, "education#EDU-03");
        assertThat(visitor.page().locator("#EDU-03")).isFocused();
    }

    /** The address is still looked at for two seconds, and follows where the reader is. */
    @Test
    void leavesAReaderWhoHasBegunWhereTheyAre() {
        var page = sheet(Locale.ENGLISH, "education").page();
        var words = card(page, "EDU-02").locator("textarea");

        words.focus();
        page.waitForURL(compile("#EDU-02$"));
        page.waitForTimeout(300);

        assertThat(words).isFocused();
    }

    @Test
    void asksForTheFiguresOfTheCity() {
        var visitor = sheet(Locale.ENGLISH, "profile");
        var population = card(visitor.page(), "figure-population");

        population.locator("input").first().fill("84,200");
        population.locator("input").first().blur();

        assertThat(population.getByText(compile("^Saved "))).isVisible();
    }

    @Test
    void keepsEveryAnswerThatIsGivenFast() {
        var city = cities.add("is-blatt", "Blatt " + System.nanoTime());
        var index = assessments.open(city, Instrument.INDEX, 2026);
        var page = visit(city, index, Locale.ENGLISH, "?filter=unanswered").page();
        showAll(page);
        var options = page.locator("answer-card :is(vaadin-radio-group, vaadin-checkbox-group)");
        assertThat(options).hasCount(83);

        options.all().forEach(group -> group.locator("input").first().click());

        assertThat(page.locator("answer-card[pending]")).hasCount(0, new HasCountOptions().setTimeout(60_000));
        page.reload();
        assertThat(page.getByText("No question is like that")).isVisible();
        Assertions.assertThat(Acting.asSystem(() -> sheets.values(index)))
                .hasSize(83)
                .allSatisfy(
                        (code, value) -> Assertions.assertThat(value.toString()).contains("a"));
    }

    private static void showAll(Page page) {
        var more = page.locator(".filtered-cards > vaadin-button");
        for (int shown = 10; shown < 83; shown += 10) {
            more.click();
            assertThat(page.locator("answer-card")).hasCount(Math.min(83, shown + 10));
        }
    }

    @Test
    void confirmsAnAnswerOfTheLastRoundAndStillSaysSoAfterwards() {
        var city = cities.add("is-blatt", "Blatt " + System.nanoTime());
        assessments.submitted(city, Instrument.INDEX, 2023);
        var index = assessments.open(city, Instrument.INDEX, 2026);
        var page = visit(city, index, Locale.ENGLISH, "/commitment").page();

        card(page, "COM-03").getByText("Confirm as in 2023").click();

        assertThat(card(page, "COM-03").locator(".answer-stored")).containsText("Confirmed as in 2023");
        page.reload();
        assertThat(card(page, "COM-03").locator(".answer-stored")).containsText("Confirmed as in 2023");
    }

    @Test
    void isAnsweredByKeysAlone() {
        var page = sheet(Locale.ENGLISH, "commitment#COM-03").page();
        assertThat(card(page, "COM-03")).isFocused();

        page.keyboard().press("Alt+j");
        assertThat(card(page, "COM-04")).isFocused();
        page.keyboard().press("a");

        assertThat(card(page, "COM-04").locator(".answer-stored")).containsText(compile("^Saved "));
        page.waitForURL(compile("/commitment#COM-04$"));
        page.keyboard().press("Alt+k");
        assertThat(card(page, "COM-03")).isFocused();
    }

    private Visitor sheet(Locale language, String area) {
        var city = cities.add("lu-blatt", "Blatt " + System.nanoTime());
        var index = assessments.open(city, Instrument.INDEX, 2026);
        return visit(city, index, language, "/" + area);
    }

    private Visitor visit(CityId city, AssessmentId index, Locale language, String part) {
        var code = Acting.asSystem(() -> codes.get(city).code());
        var login = logins.add(Role.COORDINATOR, language, city);
        return visitor(language)
                .open("cities/" + code + "/index")
                .signIn(login)
                .open(AssessmentLinks.to(code, index) + part);
    }

    private static Locator card(Page page, String id) {
        return page.locator("#" + id);
    }
}
