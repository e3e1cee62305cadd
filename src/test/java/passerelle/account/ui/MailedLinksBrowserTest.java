package passerelle.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.InvitationDesk;
import passerelle.account.Role;
import passerelle.shared.EmailAddress;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.PostOffice;
import passerelle.support.Visitor;

/** The links of real mails, followed in a browser. */
@ContextConfiguration(initializers = PostOffice.class)
class MailedLinksBrowserTest extends BrowserTest {

    private static final String CHOSEN = "le hérisson compte les nuages";

    @Autowired
    private Logins logins;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void leadFromTheInvitationToTheHomeOfThePerson(
            Locale language, @Autowired AccountService accounts, @Autowired InvitationDesk desk) {
        var email = UUID.randomUUID() + "@example.org";
        Acting.asSystem(() -> {
            desk.send(accounts.create("Ada Lovelace", new EmailAddress(email), language.getLanguage()));
            return true;
        });
        var mail = PostOffice.mail(email);
        var visitor = visitor(language);
        picture(visitor, mail, "mail-invitation-" + language);

        visitor.open(PostOffice.link(mail)).inspect("invitation");
        var french = language.equals(Locale.FRENCH);
        visitor.fill(french ? "Nouveau mot de passe" : "New password", CHOSEN)
                .fill(french ? "Encore une fois" : "Once more", CHOSEN)
                .press(french ? "Garder ce mot de passe" : "Keep this password");
        visitor.signIn(email, CHOSEN);

        assertThat(visitor.page()).hasURL(visitor.address(""));
        visitor.leave().open(PostOffice.link(mail));
        assertThat(visitor.page().getByLabel("New password")).hasCount(0);
    }

    @Test
    void letSomebodyInOnceWithoutAPassword() {
        var login = logins.add(Role.EXPERT, Locale.ENGLISH);
        var visitor = visitor(Locale.ENGLISH).open("cities");

        visitor.open("login").press("Sign in by e-mail, without a password");
        assertThat(visitor.page()).hasURL(visitor.address("sign-in"));
        visitor.fill("E-mail address", login.email()).press("Send me a link");
        visitor.inspect("sign-in-link-sent");
        var mail = PostOffice.mail(login.email());
        picture(visitor, mail, "mail-sign-in");
        visitor.open(PostOffice.link(mail)).inspect("sign-in").press("Sign in");

        assertThat(visitor.page()).hasURL(visitor.address("cities"));
        visitor.leave().open(PostOffice.link(mail));
        assertThat(visitor.page().getByText("This link no longer works")).isVisible();
    }

    @Test
    void setAnotherPasswordForWhoHasForgottenIt() {
        var login = logins.add(Role.EXPERT, Locale.ENGLISH);
        var visitor = visitor(Locale.ENGLISH).open("login");

        visitor.press("Forgotten your password?");
        assertThat(visitor.page()).hasURL(visitor.address("password/forgotten"));
        visitor.fill("E-mail address", login.email()).press("Send me a link");
        var mail = PostOffice.mail(login.email());
        picture(visitor, mail, "mail-password");
        visitor.open(PostOffice.link(mail)).inspect("password-choose");
        visitor.fill("New password", CHOSEN).fill("Once more", CHOSEN).press("Keep this password");
        visitor.signIn(login.email(), CHOSEN);

        assertThat(visitor.page()).hasURL(visitor.address(""));
        picture(visitor, PostOffice.mails(login.email(), 2).getLast(), "mail-password-changed");
    }

    /** As a mail program shows it, wide and on a phone. */
    private static void picture(Visitor visitor, MimeMessage mail, String name) {
        try (Page page = visitor.page().context().newPage()) {
            page.setContent(PostOffice.html(mail));
            for (var width : List.of(1280, 390)) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
            }
        }
    }
}
