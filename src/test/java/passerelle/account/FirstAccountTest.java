package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import passerelle.shared.EmailAddress;
import passerelle.support.CommittingTest;
import passerelle.support.Store;
import passerelle.support.Users;

/** On an emptied store, as a new server meets it. */
@CommittingTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountTest {

    private static final EmailAddress EMAIL = new EmailAddress("ada@coe.int");
    private static final NewAccount ADA = new NewAccount("Ada", EMAIL, "fr");
    private static final Password CHOSEN = new Password("correct horse battery");

    @Autowired
    private FirstAccount first;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    @AfterEach
    void emptyTheStore(@Autowired Store store) {
        store.empty();
    }

    @Test
    void isCreatedWithTheCodeInTheLog(CapturedOutput log, @Autowired SignInAs signIn, @Autowired CurrentUser user) {
        first.offer();
        assertThat(first.isOpen()).isTrue();

        first.create(printed(log), ADA, CHOSEN);

        var ada = accounts.findByEmail(EMAIL).orElseThrow();
        assertThat(ada.password()).isNotNull();
        assertThat(ada.language()).isEqualTo("fr");
        signIn.as(ada.id());
        assertThat(user.is(Role.SECRETARIAT)).isTrue();
    }

    @Test
    void isTheFirstOnly(CapturedOutput log) {
        first.offer();
        var code = printed(log);
        first.create(code, ADA, CHOSEN);

        assertThat(first.isOpen()).isFalse();
        assertRefused(
                () -> first.create(code, new NewAccount("Eve", new EmailAddress("eve@coe.int"), "en"), CHOSEN),
                "setup.error.code");
    }

    @Test
    void needsTheRightCode() {
        first.offer();

        assertRefused(() -> first.create(new OneTimeCode("guessed"), ADA, CHOSEN), "setup.error.code");
        assertThat(accounts.count()).isZero();
    }

    @Test
    void leavesNothingBehindWhenItIsRefused(CapturedOutput log) {
        first.offer();
        var code = printed(log);

        assertRefused(() -> first.create(code, new NewAccount(" ", EMAIL, "fr"), CHOSEN), "account.error.name");
        assertThat(accounts.count()).isZero();
        assertThat(first.isOpen()).isTrue();
    }

    @Test
    void isNotOfferedWhereSomebodyHasAnAccount(@Autowired Users users) {
        users.add(Role.ANALYST);

        first.offer();

        assertThat(first.isOpen()).isFalse();
    }

    private static OneTimeCode printed(CapturedOutput log) {
        return new OneTimeCode(SetupCode.in(log));
    }
}
