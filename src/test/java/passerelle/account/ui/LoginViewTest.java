package passerelle.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
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
import passerelle.support.ViewTest;

/** What somebody meets who is not signed in: the login, the invitation. */
class LoginViewTest extends ViewTest {

    private static final EmailAddress ADA = new EmailAddress("ada@valmora.it");

    @Autowired
    private AccountService accounts;

    @Autowired
    private InvitationService invitations;

    @BeforeEach
    void addAPersonAndLeave() {
        users.add(Role.SECRETARIAT);
        users.signOut();
    }

    @Test
    void offersNoAccountsOutsideTheDemo() {
        open("login");

        assertThat($(LoginForm.class).single().isError()).isFalse();
        assertThat(shows(H2.class, "Try the demo network")).isFalse();
    }

    @Test
    void offersNoLinkByMailWhereNoMailIsSent() {
        open("login");

        assertThat(shows(RouterLink.class, "Sign in by e-mail, without a password"))
                .isFalse();
    }

    @Test
    void offersTheAccountsOfADemo() {
        UI.getCurrent()
                .add(new DemoAccounts(
                        () -> List.of(new LoginHints.Hint(Role.COORDINATOR, "Valmora", "ada@valmora.it", "secret"))));

        assertThat(offers("Coordinator · Valmora")).isTrue();
    }

    @Test
    void saysThatTheAddressAndThePasswordDoNotBelongTogether() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat($(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void saysHowLongNothingIsTried() {
        open("login?wait=8");

        assertThat($(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void repeatsNothingThatStandsInTheAddress() {
        open("login?wait=call-0800-1234");

        assertThat($(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void setsNothingUpWhereSomebodyHasAnAccount() {
        open("setup");

        assertThat($(LoginForm.class).exists()).isTrue();
    }

    @Test
    void letsTheInvitedChooseAPassword() {
        var code = invite();
        open("invitation/" + code.value());
        secret("New password", "correct horse battery");
        secret("Once more", "correct horse battery");

        press("Keep this password");

        assertThat($(LoginForm.class).exists()).isTrue();
        assertThat(invitations.invited(code)).isEmpty();
    }

    @Test
    void saysAtTheFieldThatThePasswordsDiffer() {
        var code = invite();
        open("invitation/" + code.value());
        secret("New password", "correct horse battery");
        secret("Once more", "correct horse batteri");

        press("Keep this password");

        assertThat($(PasswordField.class).withCaption("Once more").single().isInvalid())
                .isTrue();
        assertThat(invitations.invited(code)).contains(ADA);
    }

    @Test
    void saysThatALinkNoLongerWorks() {
        open("invitation/guessed");

        assertThat(heading()).isEqualTo("This link no longer works");
        assertThat($(Paragraph.class).single().getText()).startsWith("The link was used already");
    }

    private OneTimeCode invite() {
        AccountId ada = Acting.asSystem(() -> accounts.create("Ada", ADA, "en"));
        return Acting.asSystem(() -> accounts.invite(ada));
    }

    private void secret(String label, String words) {
        test($(PasswordField.class).withCaption(label).single()).setValue(words);
    }
}
