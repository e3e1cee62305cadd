package passerelle.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;

class LoginBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void speaksTheLanguageOfTheBrowser(Locale language) {
        var visitor = visitor(language).open("login");

        assertThat(visitor.page().locator("html")).hasAttribute("lang", language.getLanguage());
    }

    @Test
    void bringsPeopleToThePageTheyAskedFor() {
        var visitor = visitor(Locale.ENGLISH).open("cities");

        visitor.signIn(logins.add(Role.SECRETARIAT, Locale.ENGLISH));

        assertThat(visitor.page()).hasURL(visitor.address("cities"));
    }

    @Test
    void saysThatAddressOrPasswordIsWrong() {
        var login = logins.add(Role.SECRETARIAT, Locale.FRENCH);

        var visitor = visitor(Locale.FRENCH).signIn(login.email(), "not the one that was chosen");

        assertThat(visitor.page()).hasURL(visitor.address("login?error"));
        assertThat(visitor.page().getByText("La connexion a échoué")).isVisible();
    }

    @Test
    void triesNothingForAWhileAfterFiveFailures() {
        var login = logins.add(Role.EXPERT, Locale.ENGLISH);
        var visitor = visitor(Locale.ENGLISH);

        for (var time = 0; time < 5; time++) {
            visitor.open("login").signIn(login.email(), "not the one that was chosen");
        }

        assertThat(visitor.page()).hasURL(visitor.address("login?wait=1"));
        assertThat(visitor.page().getByText("Try again in one minute")).isVisible();
        visitor.inspect("login-wait");
        visitor.open("login").signIn(login);
        assertThat(visitor.page()).hasURL(visitor.address("login?wait=1"));
    }

    /** Browsers ask for the icon by themselves, and a session begun with it would take the place of that of a login. */
    @Test
    void isNotDisturbedByTheIconThatBrowsersAskFor() {
        var visitor = visitor(Locale.ENGLISH);

        var icon = visitor.page().request().get(visitor.address("favicon.ico"));

        assertThat(icon).isOK();
        Assertions.assertThat(visitor.page().context().cookies()).isEmpty();
    }
}
