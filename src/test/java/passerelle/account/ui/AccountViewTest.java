package passerelle.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.AccountCity;
import passerelle.account.AccountService;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.support.ViewTest;

class AccountViewTest extends ViewTest {

    private static final EmailAddress ADA = new EmailAddress("ada@valmora.it");

    @Autowired
    private AccountService accounts;

    private CityId city;

    @BeforeEach
    void signInAsSecretariat() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void correctsTheNameOfAPerson() {
        open(accounts.create("Adda", ADA, "en"));
        press("Correct the name");
        type("Name", "Ada Lovelace");

        press("Save");

        assertThat(heading()).isEqualTo("Ada Lovelace");
    }

    @Test
    void grantsARoleForACityAndEndsIt() {
        open(accounts.create("Ada", ADA, "en"));
        press("Grant a role");
        choose(Role.COORDINATOR);
        chooseCity();

        press("Grant");

        assertThat(roles())
                .singleElement()
                .asString()
                .startsWith("Coordinator · Valmora")
                .contains("since");
        press("End");
        type("Reason", "Moved to another department");
        press("End the role");
        assertThat(roles()).singleElement().asString().contains("from");
    }

    @Test
    void saysInTheFormThatTheCityIsMissing() {
        open(accounts.create("Ada", ADA, "en"));
        press("Grant a role");
        choose(Role.CONTRIBUTOR);

        press("Grant");

        assertThat(refusal()).isEqualTo("Choose the city for which the role holds.");
    }

    @Test
    void asksForNoCityWhereTheRoleReachesAll() {
        open(accounts.create("Ada", ADA, "en"));
        press("Grant a role");

        choose(Role.ANALYST);

        assertThat($(ComboBox.class).withCaption("City").exists()).isFalse();
    }

    @Test
    void closesAndReopensAnAccount() {
        var ada = accounts.create("Ada", ADA, "en");
        open(ada);

        press("Close the account");
        assertThat(accounts.find(ada).orElseThrow().closed()).isFalse();
        type("Reason", "Left the programme");
        press("Close it");

        assertThat(accounts.find(ada).orElseThrow().closed()).isTrue();
        assertThat(offers("Hand out a one-time link")).isFalse();
        press("Reopen the account");
        assertThat(accounts.find(ada).orElseThrow().closed()).isFalse();
    }

    @Test
    void closesNoAccountWithoutAReason() {
        var ada = accounts.create("Ada", ADA, "en");
        open(ada);
        press("Close the account");

        press("Close it");

        assertThat(refusal()).startsWith("Say why");
        assertThat(accounts.find(ada).orElseThrow().closed()).isFalse();
    }

    @Test
    void showsTheOneTimeLinkOnce() {
        open(accounts.create("Ada", ADA, "en"));

        press("Hand out a one-time link");

        assertThat($(TextField.class).withCaption("One-time link").single().isReadOnly())
                .isTrue();
    }

    @Test
    void isNotFoundForNobody() {
        open("accounts/not-an-id");

        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    private void open(AccountId account) {
        open("accounts/" + account.value());
    }

    @SuppressWarnings("unchecked")
    private void choose(Role role) {
        ((RadioButtonGroup<Role>) $(RadioButtonGroup.class).withCaption("Role").single()).setValue(role);
    }

    @SuppressWarnings("unchecked")
    private void chooseCity() {
        ((ComboBox<AccountCity.Choice>) $(ComboBox.class).withCaption("City").single())
                .setValue(new AccountCity.Choice(city, "Valmora"));
    }

    private List<String> roles() {
        return $(ListItem.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(line -> line.contains("Coordinator"))
                .filter(line -> line.contains("Valmora"))
                .toList();
    }
}
