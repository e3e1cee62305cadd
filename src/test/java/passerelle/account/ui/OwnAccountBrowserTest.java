package passerelle.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.Visitor;

class OwnAccountBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Test
    void makesATokenThatReadsUntilItIsRevoked() {
        var analyst = visitor(Locale.ENGLISH).comeIn(logins.add(Role.ANALYST, Locale.ENGLISH));
        analyst.open("");
        analyst.page().locator(".user-menu vaadin-menu-bar-button").first().click();
        analyst.page().getByText("My account").click();
        assertThat(analyst.page()).hasURL(analyst.address("account"));
        analyst.inspect("own-account-empty");

        var secret = make(analyst, "Make a token", "Name", "R script");
        assertThat(read(analyst, secret)).isEqualTo(200);
        analyst.press("Close");
        analyst.open("account");
        assertThat(analyst.page().locator(".token-grid")).containsText(secret.substring(0, 10));
        assertThat(analyst.page().content()).doesNotContain(secret);
        analyst.inspect("own-account");

        analyst.press("Revoke").press("Revoke");
        assertThat(analyst.page().getByText("No program reads on your behalf")).isVisible();
        assertThat(read(analyst, secret)).isEqualTo(401);
    }

    @Test
    void isReadInFrench() {
        var analyst = visitor(Locale.FRENCH).comeIn(logins.add(Role.ANALYST, Locale.FRENCH));
        analyst.open("account");
        make(analyst, "Créer un jeton", "Nom", "Tableau de bord du service intégration");
        analyst.inspect("token-made");
        analyst.press("Fermer");
        analyst.open("account").inspect("own-account");
        analyst.open("api").inspect("api");
    }

    private static String make(Visitor person, String act, String field, String name) {
        person.press(act).fill(field, name).press(act);
        var shown = person.page().locator(".one-time-link input");
        shown.waitFor();
        return shown.inputValue();
    }

    private static int read(Visitor person, String secret) {
        return person.page()
                .request()
                .get(
                        person.address("api/v1/cities"),
                        RequestOptions.create().setHeader("Authorization", "Bearer " + secret))
                .status();
    }
}
