package passerelle.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.AccountService;
import passerelle.account.InvitationDesk;
import passerelle.account.Role;
import passerelle.mail.MailRow;
import passerelle.mail.MailState;
import passerelle.shared.EmailAddress;
import passerelle.support.PostOffice;
import passerelle.support.SendingTest;
import passerelle.support.Users;

/** Where mails are sent, and the server is away at times. */
@Tag("view")
@SendingTest
class MailsViewTest extends SpringBrowserlessTest {

    private final EmailAddress ada = new EmailAddress(UUID.randomUUID() + "@example.org");

    @BeforeEach
    void signIn(@Autowired Users users) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        users.signIn(Role.SECRETARIAT);
    }

    @AfterEach
    void openAgain() {
        PostOffice.open();
    }

    @Test
    void sendsAgainWhatDidNotGetThrough(@Autowired AccountService accounts, @Autowired InvitationDesk desk) {
        PostOffice.close();
        desk.send(accounts.create("Ada", ada, "en"));
        openUntilItFailed();
        PostOffice.open();

        test($(Button.class).withText("Send all again that did not get through").single())
                .click();

        assertThat(PostOffice.link(PostOffice.mail(ada.value()))).startsWith("invitation/");
    }

    @Test
    void isTheSecretariatsAlone(@Autowired Users users) {
        users.signIn(Role.ANALYST);

        UI.getCurrent().navigate("mails");

        assertThat($(H1.class).single().getText()).isNotEqualTo("E-mails");
    }

    @SuppressWarnings("unchecked")
    private void openUntilItFailed() {
        var end = System.nanoTime() + 20_000_000_000L;
        do {
            UI.getCurrent().navigate("mails", QueryParameters.of("state", "failed"));
            roundTrip();
        } while (isMissing() && System.nanoTime() < end);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("mails", QueryParameters.of("state", "failed"));
        Grid<MailRow> grid = $(Grid.class).single();
        assertThat(test(grid).getRow(0).state()).isEqualTo(MailState.FAILED);
        assertThat($(H2.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private boolean isMissing() {
        Grid<MailRow> grid = $(Grid.class).single();
        return test(grid).size() == 0 || !test(grid).getRow(0).recipient().equals(ada.value());
    }
}
