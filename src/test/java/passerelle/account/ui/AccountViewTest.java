package passerelle.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.AccountCity;
import passerelle.account.AccountService;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class AccountViewTest extends SpringBrowserlessTest {

    private static final EmailAddress ADA = new EmailAddress("ada@valmora.it");

    @Autowired
    private AccountService accounts;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void signInAsSecretariat(@Autowired TestCities cities) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void correctsTheNameOfAPerson() {
        open(accounts.create("Adda", ADA, "en"));
        click("Correct the name");
        type("Name", "Ada Lovelace");

        click("Save");

        assertThat($(H1.class).single().getText()).isEqualTo("Ada Lovelace");
    }

    @Test
    void grantsARoleForACityAndEndsIt() {
        open(accounts.create("Ada", ADA, "en"));
        click("Grant a role");
        choose(Role.COORDINATOR);
        chooseCity();

        click("Grant");

        assertThat(roles())
                .singleElement()
                .asString()
                .startsWith("Coordinator · Valmora")
                .contains("since");
        click("End");
        type("Reason", "Moved to another department");
        click("End the role");
        assertThat(roles()).singleElement().asString().contains("from");
    }

    @Test
    void saysInTheFormThatTheCityIsMissing() {
        open(accounts.create("Ada", ADA, "en"));
        click("Grant a role");
        choose(Role.CONTRIBUTOR);

        click("Grant");

        assertThat(refusal()).isEqualTo("Choose the city for which the role holds.");
    }

    @Test
    void asksForNoCityWhereTheRoleReachesAll() {
        open(accounts.create("Ada", ADA, "en"));
        click("Grant a role");

        choose(Role.ANALYST);

        assertThat($(ComboBox.class).withCaption("City").exists()).isFalse();
    }

    @Test
    void closesAndReopensAnAccount() {
        var ada = accounts.create("Ada", ADA, "en");
        open(ada);

        click("Close the account");
        assertThat(accounts.find(ada).orElseThrow().closed()).isFalse();
        type("Reason", "Left the programme");
        click("Close it");

        assertThat(accounts.find(ada).orElseThrow().closed()).isTrue();
        assertThat($(Button.class).withText("Hand out a one-time link").exists())
                .isFalse();
        click("Reopen the account");
        assertThat(accounts.find(ada).orElseThrow().closed()).isFalse();
    }

    @Test
    void closesNoAccountWithoutAReason() {
        var ada = accounts.create("Ada", ADA, "en");
        open(ada);
        click("Close the account");

        click("Close it");

        assertThat(refusal()).startsWith("Say why");
        assertThat(accounts.find(ada).orElseThrow().closed()).isFalse();
    }

    @Test
    void showsTheOneTimeLinkOnce() {
        open(accounts.create("Ada", ADA, "en"));

        click("Hand out a one-time link");

        assertThat($(TextField.class).withCaption("One-time link").single().isReadOnly())
                .isTrue();
    }

    @Test
    void isNotFoundForNobody() {
        UI.getCurrent().navigate("accounts/not-an-id");

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here for you");
    }

    private void open(AccountId account) {
        UI.getCurrent().navigate("accounts/" + account.value());
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

    private void type(String label, String words) {
        test($(TextField.class).withCaption(label).single()).setValue(words);
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String refusal() {
        return $(Div.class).withClassName("form-message").single().getText();
    }

    private List<String> roles() {
        return $(ListItem.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(line -> line.contains("Coordinator"))
                .filter(line -> line.contains("Valmora"))
                .toList();
    }
}
