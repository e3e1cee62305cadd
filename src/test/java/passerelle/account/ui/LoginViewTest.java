package passerelle.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.InvitationService;
import passerelle.account.OneTimeCode;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

/** What somebody meets who is not signed in: the login, the invitation. */
@ApplicationTest
class LoginViewTest extends SpringBrowserlessTest {

    private static final EmailAddress ADA = new EmailAddress("ada@valmora.it");

    @Autowired
    private AccountService accounts;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private Users users;

    @BeforeEach
    void addAPersonAndLeave() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        users.add(Role.SECRETARIAT);
        users.signOut();
    }

    @Test
    void offersNoAccountsOutsideTheDemo() {
        UI.getCurrent().navigate("login");

        assertThat($(LoginForm.class).single().isError()).isFalse();
        assertThat($(H2.class).withText("Try the demo network").exists()).isFalse();
    }

    @Test
    void offersTheAccountsOfADemo() {
        UI.getCurrent()
                .add(new DemoAccounts(
                        () -> List.of(new LoginHints.Hint(Role.COORDINATOR, "Valmora", "ada@valmora.it", "secret"))));

        assertThat($(Button.class).withText("Coordinator · Valmora").exists()).isTrue();
    }

    @Test
    void saysThatTheAddressAndThePasswordDoNotBelongTogether() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat($(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void setsNothingUpWhereSomebodyHasAnAccount() {
        UI.getCurrent().navigate("setup");

        assertThat($(LoginForm.class).exists()).isTrue();
    }

    @Test
    void letsTheInvitedChooseAPassword() {
        var code = invite();
        UI.getCurrent().navigate("invitation/" + code.value());
        type("New password", "correct horse battery");
        type("Once more", "correct horse battery");

        test($(Button.class).withText("Keep this password").single()).click();

        assertThat($(LoginForm.class).exists()).isTrue();
        assertThat(invitations.invited(code)).isEmpty();
    }

    @Test
    void saysAtTheFieldThatThePasswordsDiffer() {
        var code = invite();
        UI.getCurrent().navigate("invitation/" + code.value());
        type("New password", "correct horse battery");
        type("Once more", "correct horse batteri");

        test($(Button.class).withText("Keep this password").single()).click();

        assertThat($(PasswordField.class).withCaption("Once more").single().isInvalid())
                .isTrue();
        assertThat(invitations.invited(code)).contains(ADA);
    }

    @Test
    void saysThatALinkNoLongerWorks() {
        UI.getCurrent().navigate("invitation/guessed");

        assertThat($(H1.class).single().getText()).isEqualTo("This link no longer works");
        assertThat($(Paragraph.class).single().getText()).startsWith("The link was used already");
    }

    private OneTimeCode invite() {
        AccountId ada = Acting.asSystem(() -> accounts.create("Ada", ADA, "en"));
        return Acting.asSystem(() -> accounts.invite(ada));
    }

    private void type(String label, String words) {
        test($(PasswordField.class).withCaption(label).single()).setValue(words);
    }
}
