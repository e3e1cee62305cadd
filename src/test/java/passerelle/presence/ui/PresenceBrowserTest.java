package passerelle.presence.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
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
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

/** Two people of one city on one sheet, each in a browser of their own. */
class PresenceBrowserTest extends BrowserTest {

    private static final double PATIENCE = 20_000;

    @Autowired
    private Logins logins;

    private CityId city = new CityId(java.util.UUID.randomUUID());
    private String sheet = "";

    @BeforeEach
    void openARound(
            @Autowired TestCities cities, @Autowired TestAssessments assessments, @Autowired CityService known) {
        city = cities.add("it-insieme", "Insieme " + System.nanoTime());
        var code = Acting.asSystem(() -> known.get(city).code());
        sheet = AssessmentLinks.to(code, assessments.open(city, Instrument.INDEX, 2026)) + "/commitment";
    }

    @Test
    void seeEachOtherAndEachOthersAnswers() {
        var coordinator = at(Role.COORDINATOR);
        var contributor = at(Role.CONTRIBUTOR);

        card(contributor, "COM-03")
                .locator("vaadin-radio-button")
                .first()
                .locator("input")
                .check();

        assertThat(card(coordinator, "COM-03")
                        .locator("vaadin-radio-button")
                        .first()
                        .locator("input"))
                .isChecked(new IsCheckedOptions().setTimeout(PATIENCE));
        assertThat(coordinator.page().locator(".presence"))
                .containsText("COM-03", new ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(card(coordinator, "COM-03").locator(".presence-mark")).isVisible();
    }

    @Test
    void waitForOneAnotherInACardAndReadWhatWasWritten() {
        var coordinator = at(Role.COORDINATOR);
        var contributor = at(Role.CONTRIBUTOR);

        words(contributor, "COM-01").fill("Délibération du conseil.");

        assertThat(card(coordinator, "COM-01").locator(".presence-mark.is-held"))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(words(coordinator, "COM-01"))
                .hasValue("Délibération du conseil.", new HasValueOptions().setTimeout(PATIENCE));
        assertThat(words(coordinator, "COM-01")).not().isEditable();

        words(contributor, "COM-02").focus();

        assertThat(card(coordinator, "COM-01").locator(".presence-mark")).isHidden();
        words(coordinator, "COM-01").fill("Délibération du conseil, du 3 mars.");
        assertThat(words(contributor, "COM-01"))
                .hasValue("Délibération du conseil, du 3 mars.", new HasValueOptions().setTimeout(PATIENCE));
    }

    /** A word on a socket that breaks would be lost, and would pass by the filters of the login. */
    @Test
    void hearByASocketAndSpeakByRequests() {
        var said = new ConcurrentLinkedQueue<String>();
        var coordinator = visitor(Locale.FRENCH);
        var sockets = new AtomicInteger();
        coordinator.page().onWebSocket(socket -> {
            sockets.incrementAndGet();
            socket.onFrameSent(frame -> said.add(frame.text()));
        });
        coordinator.open(sheet).signIn(logins.add(Role.COORDINATOR, Locale.FRENCH, city));
        coordinator.page().waitForCondition(() -> sockets.get() > 0);

        card(coordinator, "COM-03")
                .locator("vaadin-radio-button")
                .first()
                .locator("input")
                .check();
        assertThat(card(coordinator, "COM-03").locator(".answer-stored"))
                .containsText("Enregistré", new ContainsTextOptions().setTimeout(PATIENCE));
        words(coordinator, "COM-03").fill("Délibération du conseil.");
        assertThat(card(coordinator, "COM-03").locator(".text-box[data-state=saved]"))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));

        Assertions.assertThat(said).noneMatch(frame -> frame.contains("rpc"));
    }

    private Visitor at(Role role) {
        var visitor = visitor(Locale.FRENCH);
        return visitor.open(sheet).signIn(logins.add(role, Locale.FRENCH, city));
    }

    private static Locator card(Visitor visitor, String code) {
        return visitor.page().locator("#" + code);
    }

    private static Locator words(Visitor visitor, String code) {
        return card(visitor, code).locator(".text-box textarea");
    }
}
