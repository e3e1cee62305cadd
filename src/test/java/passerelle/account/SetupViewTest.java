package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import passerelle.shared.EmailAddress;
import passerelle.support.CommittingTest;
import passerelle.support.Store;
import passerelle.support.Users;

@Tag("view")
@CommittingTest
@ExtendWith(OutputCaptureExtension.class)
class SetupViewTest extends SpringBrowserlessTest {

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
    void createsTheFirstAccountWithTheCodeInTheLog(CapturedOutput log) {
        open();
        type("Code from the log", SetupCode.in(log));
        choose("correct horse battery", "correct horse battery");

        create();

        assertThat(accounts.findByEmail(new EmailAddress("ada@coe.int"))).isPresent();
        assertThat(first.isOpen()).isFalse();
    }

    @Test
    void marksWhatMustBeFilledIn() {
        open();

        assertThat($(TextField.class).all()).allMatch(TextField::isRequiredIndicatorVisible);
        assertThat($(PasswordField.class).all()).hasSize(2).allMatch(PasswordField::isRequiredIndicatorVisible);
    }

    @Test
    void saysThatTheCodeIsWrongAndKeepsWhatWasTyped() {
        open();
        type("Code from the log", "guessed");
        choose("correct horse battery", "correct horse battery");

        create();

        assertThat($(Paragraph.class).withClassName("form-refusal").single().getText())
                .startsWith("That is not the code");
        assertThat($(TextField.class).withCaption("Code from the log").single().getValue())
                .isEqualTo("guessed");
        assertThat(accounts.count()).isZero();
    }

    @Test
    void asksForTheSamePasswordTwice(CapturedOutput log) {
        open();
        type("Code from the log", SetupCode.in(log));
        choose("correct horse battery", "another horse battery");

        create();

        assertThat($(PasswordField.class).all().getLast().isInvalid()).isTrue();
        assertThat(accounts.count()).isZero();
    }

    @Test
    void givesWayToTheLoginOnceThereIsAnAccount(@Autowired Users users) {
        first.offer();
        users.add(Role.ANALYST);

        UI.getCurrent().navigate("setup");

        assertThat($(H1.class).withText("First account").exists()).isFalse();
        assertThat($(Paragraph.class).withClassName("form-warning").single().getText())
                .startsWith("The first account exists already");
    }

    @Test
    void leadsHomeWhoIsSignedIn(@Autowired Users users) {
        first.offer();
        users.signIn(Role.ANALYST);

        UI.getCurrent().navigate("setup");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }

    private void open() {
        first.offer();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("setup");
        type("Name", "Ada");
        type("E-mail address", "ada@coe.int");
    }

    private void type(String label, String text) {
        test($(TextField.class).withCaption(label).single()).setValue(text);
    }

    private void choose(String password, String again) {
        var fields = $(PasswordField.class).all();
        test(fields.getFirst()).setValue(password);
        test(fields.getLast()).setValue(again);
    }

    private void create() {
        test($(Button.class).withText("Create the account").single()).click();
    }
}
