package passerelle.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.Logins.Login;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

/** What somebody typed into an answer sheet, whatever happens to them; and those whom it is none of the business of. */
class TypedWordsBrowserTest extends BrowserTest {

    /** An area whose first indicator may lie outside a city's competence. */
    private static final String EXCUSABLE = "education";

    @Autowired
    private TestCities cities;

    @Autowired
    private Logins logins;

    private CityId city = CityId.create();
    private String code = "";
    private AssessmentId round = new AssessmentId(UUID.randomUUID());
    private String sheet = "";

    @BeforeEach
    void openARound(@Autowired TestAssessments assessments, @Autowired CityService known) {
        var name = "Valmora " + UUID.randomUUID().toString().substring(0, 8);
        city = cities.add("it-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'), name);
        code = Acting.asSystem(() -> known.get(city).code());
        round = assessments.open(city, Instrument.INDEX, 2026);
        sheet = AssessmentLinks.to(code, round) + "/commitment";
    }

    @Test
    void areBothKeptWhenTwoPeopleWroteAtOnce() {
        var first = at(sheet, logins.add(Role.COORDINATOR, Locale.FRENCH, city));
        var second = at(sheet, logins.add(Role.CONTRIBUTOR, Locale.FRENCH, city));
        second.page().context().setOffline(true);
        write(second, "Plan de trente actions.");
        write(first, "Délibération du conseil.");
        saved(first);

        second.page().context().setOffline(false);
        var choice = explanation(second).locator(".collision");
        assertThat(choice).containsText("Délibération du conseil.", patient());
        assertThat(choice).containsText("Plan de trente actions.");
        second.press("Garder les deux");

        saved(second);
        assertThat(area(first.open(sheet)))
                .hasValue(
                        "Délibération du conseil.\n\nPlan de trente actions.",
                        new HasValueOptions().setTimeout(Walker.PATIENCE));

        second.page().context().setOffline(true);
        write(second, "Seconde version.");
        write(first, "Première version.");
        saved(first);
        second.page().context().setOffline(false);
        assertThat(choice).containsText("Première version.", patient());
        second.press("Fusionner");
        saved(second);
        write(second, "Une seule version.");
        saved(second);
        second.page().reload();
        assertThat(area(second)).hasValue("Une seule version.", new HasValueOptions().setTimeout(Walker.PATIENCE));
    }

    @Test
    void comeBackAfterTheSessionEnded() {
        var login = logins.add(Role.COORDINATOR, Locale.FRENCH, city);
        var visitor = at(sheet, login);
        visitor.page().context().addCookies(List.of(new Cookie("passerelle", "ended").setUrl(visitor.address(""))));

        write(visitor, "Délibération du conseil.");
        var notice = visitor.page().getByText("Vous avez été déconnecté-e");
        notice.waitFor();
        notice.click();
        visitor.page().waitForURL(url -> url.contains("/login"));
        visitor.signIn(login);

        saved(visitor);
        assertThat(area(visitor)).hasValue("Délibération du conseil.");
        assertThat(area(visitor.open(sheet))).hasValue("Délibération du conseil.");
    }

    @Test
    void comeBackAsTheReasonWhyAnIndicatorDoesNotApply() {
        var login = logins.add(Role.COORDINATOR, Locale.FRENCH, city);
        var visitor = at(excusable(), login);
        var why = "La région décide des écoles.";
        notApplicable(visitor).getByRole(AriaRole.CHECKBOX).check();
        assertThat(reason(visitor)).isVisible(new IsVisibleOptions().setTimeout(Walker.PATIENCE));
        visitor.page().context().addCookies(List.of(new Cookie("passerelle", "ended").setUrl(visitor.address(""))));

        reason(visitor).fill(why);
        var notice = visitor.page().getByText("Vous avez été déconnecté-e");
        notice.waitFor();
        notice.click();
        visitor.page().waitForURL(url -> url.contains("/login"));
        visitor.signIn(login);

        assertThat(reason(visitor)).hasValue(why, new HasValueOptions().setTimeout(Walker.PATIENCE));
        assertThat(reason(visitor.open(excusable()))).hasValue(why, new HasValueOptions().setTimeout(Walker.PATIENCE));
        assertThat(notApplicable(visitor)).not().containsText("Ce que vous aviez saisi est revenu");
    }

    @Test
    void comeBackAsTheOptionThatWasChosen() {
        var login = logins.add(Role.COORDINATOR, Locale.FRENCH, city);
        var visitor = at(sheet, login);
        visitor.page().context().addCookies(List.of(new Cookie("passerelle", "ended").setUrl(visitor.address(""))));

        option(visitor).check();
        var notice = visitor.page().getByText("Vous avez été déconnecté-e");
        notice.waitFor();
        notice.click();
        visitor.page().waitForURL(url -> url.contains("/login"));
        visitor.signIn(login);

        assertThat(option(visitor)).isChecked(new IsCheckedOptions().setTimeout(Walker.PATIENCE));
        assertThat(option(visitor.open(sheet))).isChecked(new IsCheckedOptions().setTimeout(Walker.PATIENCE));
        Assertions.assertThat(kept(visitor)).isEmpty();
    }

    @Test
    void areShownWhenNobodyMayWriteThereAnyMore(@Autowired SubmissionService submissions) {
        var login = logins.add(Role.COORDINATOR, Locale.FRENCH, city);
        var visitor = at(sheet, login);
        visitor.page().context().addCookies(List.of(new Cookie("passerelle", "ended").setUrl(visitor.address(""))));
        write(visitor, "Délibération du conseil.");
        visitor.page().getByText("Vous avez été déconnecté-e").waitFor();
        Acting.asSystem(() -> {
            submissions.close(round);
            return round;
        });

        visitor.open(sheet).signIn(login);

        var left = explanation(visitor).locator(".collision");
        assertThat(left).containsText("Délibération du conseil.", patient());
        left.getByText("Supprimer").click();
        assertThat(left).hasCount(0);
        assertThat(explanation(visitor.open(sheet)).locator(".collision")).hasCount(0);
    }

    @Test
    void goWithTheirWriterWhoSignsOutAllTheSame() {
        var visitor = at("cities", logins.add(Role.SECRETARIAT, Locale.FRENCH));
        visitor.press("Ajouter une ville").fill("Région", "Alta Valle");
        visitor.page().reload();
        Assertions.assertThat(kept(visitor.rest())).hasSize(1);

        visitor.page().onceDialog(Dialog::dismiss);
        signOut(visitor);
        visitor.rest();
        Assertions.assertThat(kept(visitor)).hasSize(1);
        visitor.page().onceDialog(Dialog::accept);
        signOut(visitor);

        visitor.page().waitForURL(url -> url.contains("/login"));
        Assertions.assertThat(kept(visitor)).isEmpty();
    }

    @Test
    void areOfferedToNobodyElseAtTheSameComputerAndOneAfterTheOther() {
        var writer = logins.add(Role.COORDINATOR, Locale.FRENCH, city);
        var visitor = at(sheet, writer);
        visitor.page().context().addCookies(List.of(new Cookie("passerelle", "ended").setUrl(visitor.address(""))));
        write(visitor, "Plan de trente actions.");
        visitor.page().evaluate("""
                () => {
                  const key = Object.keys(localStorage).find(key => key.startsWith('passerelle/'));
                  const entry = JSON.stringify({what: 'Plan de dix actions.', at: Date.now() + 1});
                  localStorage.setItem(key.replace(/@[\\d.]+$/, '@7.7'), entry);
                }
                """);

        visitor.leave().open(sheet).signIn(logins.add(Role.CONTRIBUTOR, Locale.FRENCH, city));
        assertThat(area(visitor)).hasValue("");
        write(visitor, "Délibération du conseil.");
        saved(visitor);
        Assertions.assertThat(kept(visitor)).hasSize(2);

        visitor.leave().open(sheet).signIn(writer);
        var choice = explanation(visitor).locator(".collision");
        assertThat(choice).containsText("Plan de trente actions.", patient());
        visitor.press("Garder les deux");
        assertThat(choice).containsText("Plan de dix actions.", patient());
        visitor.press("Garder les deux");
        saved(visitor);
        assertThat(area(visitor))
                .hasValue("Délibération du conseil.\n\nPlan de trente actions.\n\nPlan de dix actions.");
        Assertions.assertThat(kept(visitor)).isEmpty();
    }

    @Test
    void areThrownAwayAfterAWeek() {
        var visitor = at("", logins.add(Role.COORDINATOR, Locale.FRENCH, city));
        visitor.page().evaluate("""
                () => [6, 7].forEach(days => localStorage.setItem(
                  `passerelle/${days}@0`, JSON.stringify({what: '', at: Date.now() - days * 24 * 60 * 60 * 1000 - 1000})))
                """);

        visitor.open("");

        Assertions.assertThat(kept(visitor)).map(Object::toString).containsExactly("passerelle/6@0");
    }

    @Test
    void areStoredWhereTheBrowserKeepsNothing() {
        var visitor = at(sheet, logins.add(Role.COORDINATOR, Locale.FRENCH, city));
        visitor.page().evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }");

        option(visitor).check();
        assertThat(visitor.page().getByText("Ce navigateur ne garde rien").first())
                .isVisible(new IsVisibleOptions().setTimeout(Walker.PATIENCE));
        write(visitor, "Délibération du conseil.");

        saved(visitor);
        assertThat(visitor.page().locator("#COM-01 .answer-stored")).containsText("Enregistré", patient());
        assertThat(visitor.page().locator("#COM-01[pending]")).hasCount(0);
        assertThat(option(visitor.open(sheet))).isChecked(new IsCheckedOptions().setTimeout(Walker.PATIENCE));
    }

    @Test
    void comeBackIntoAFormAfterTheSessionEnded() {
        var login = logins.add(Role.SECRETARIAT, Locale.FRENCH);
        var visitor = at("cities", login);
        visitor.press("Ajouter une ville");
        visitor.fill("Région", "Alta Valle");
        visitor.fill("Réseau national", "Città del dialogo");
        visitor.page().context().addCookies(List.of(new Cookie("passerelle", "ended").setUrl(visitor.address(""))));
        visitor.fill("Nom dans sa langue", "Valdombra");
        visitor.page().keyboard().press("Tab");
        var notice = visitor.page().getByText("Vous avez été déconnecté-e");
        notice.waitFor();
        notice.click();
        visitor.page().waitForURL(url -> url.contains("/login"));
        visitor.signIn(login);
        visitor.page().evaluate("() => sessionStorage.clear()");

        visitor.press("Ajouter une ville");

        assertThat(visitor.page().getByLabel("Région")).hasValue("Alta Valle");
        assertThat(visitor.page().getByLabel("Réseau national")).hasValue("Città del dialogo");
        assertThat(visitor.page().getByText("Ce que vous aviez saisi est revenu"))
                .isVisible();
        visitor.press("Annuler");
        visitor.press("Ajouter une ville");
        assertThat(visitor.page().getByLabel("Région")).hasValue("");
    }

    @Test
    void areKeptForEachOfTwoTabs() {
        var one = at("cities", logins.add(Role.SECRETARIAT, Locale.FRENCH));
        var other = one.tab().open("cities");
        one.press("Ajouter une ville").fill("Région", "Alta Valle");
        other.press("Ajouter une ville");
        assertThat(other.page().getByLabel("Région")).hasValue("");
        other.fill("Région", "Bassa Valle");
        Assertions.assertThat(kept(one)).hasSize(2);

        one.page().reload();
        one.rest().press("Ajouter une ville");
        assertThat(one.page().getByLabel("Région")).hasValue("Alta Valle");
        other.page().reload();
        one.press("Annuler").press("Ajouter une ville");

        assertThat(one.page().getByLabel("Région")).hasValue("Bassa Valle");
        one.press("Annuler");
        Assertions.assertThat(kept(one.rest())).isEmpty();
    }

    @Test
    void areForgottenWhenTheFormIsSavedAndLeadsToAnotherPage() {
        var visitor = at("accounts", logins.add(Role.SECRETARIAT, Locale.FRENCH));
        visitor.press("Nouveau compte");
        visitor.fill("Nom", "Ada Ferri").fill("Adresse électronique", UUID.randomUUID() + "@valmora.it");
        Assertions.assertThat(kept(visitor)).hasSize(1);

        visitor.press("Créer le compte");

        visitor.page().waitForURL(url -> !url.endsWith("/accounts"));
        Assertions.assertThat(kept(visitor.rest())).isEmpty();
    }

    @Test
    void areNotForTheCoordinatorOfAnotherCity() {
        var other = cities.add("it-altra", "Altra " + System.nanoTime());
        var stranger = at("cities/" + code, logins.add(Role.COORDINATOR, Locale.FRENCH, other));

        for (var address : new String[] {"cities/" + code + "/index", sheet}) {
            assertThat(stranger.open(address).page().locator("body"))
                    .containsText("Il n’y a rien ici pour vous", patient());
        }
    }

    private Visitor at(String address, Login login) {
        var visitor = visitor(Locale.FRENCH);
        visitor.page().setDefaultTimeout(Walker.PATIENCE);
        return visitor.open(address).signIn(login);
    }

    private static void signOut(Visitor visitor) {
        visitor.page().locator(".user-menu vaadin-menu-bar-button").first().click();
        visitor.page().getByText("Se déconnecter").click();
    }

    private String excusable() {
        return sheet.replace("/commitment", "/" + EXCUSABLE);
    }

    private static Locator notApplicable(Visitor visitor) {
        return visitor.page().locator(".not-applicable").first();
    }

    private static Locator reason(Visitor visitor) {
        return notApplicable(visitor).locator("input[type=text]");
    }

    private static void write(Visitor visitor, String words) {
        area(visitor).fill(words);
    }

    private static void saved(Visitor visitor) {
        assertThat(explanation(visitor))
                .hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(Walker.PATIENCE));
    }

    private static Locator area(Visitor visitor) {
        return explanation(visitor).locator("textarea");
    }

    private static Locator explanation(Visitor visitor) {
        return visitor.page().locator("#COM-01 .text-box");
    }

    private static Locator option(Visitor visitor) {
        return visitor.page().locator("#COM-01 vaadin-radio-button").first().locator("input");
    }

    private static List<?> kept(Visitor visitor) {
        return (List<?>)
                visitor.page().evaluate("Object.keys(localStorage).filter(key => key.startsWith('passerelle/'))");
    }

    private static ContainsTextOptions patient() {
        return new ContainsTextOptions().setTimeout(Walker.PATIENCE);
    }
}
