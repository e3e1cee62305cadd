package passerelle.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.AccountRow;
import passerelle.account.AccountService;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class AccountsViewTest extends SpringBrowserlessTest {

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
    void looksForWhatTheAddressSays() {
        accounts.create("Ada Lovelace", ADA, "en");

        UI.getCurrent().navigate("accounts", QueryParameters.of("text", "lovelace ada@"));

        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void createsAnAccountAndOpensItsPage() {
        UI.getCurrent().navigate("accounts");
        click("New account");
        type("Name", "Ada Lovelace");
        type("E-mail address", "Ada@Valmora.it");

        click("Create the account");

        assertThat($(H1.class).single().getText()).isEqualTo("Ada Lovelace");
        assertThat(accounts.search("ada@valmora.it", PageRequest.of(0, 2))).hasSize(1);
    }

    @Test
    void saysInTheFormThatAnAddressIsTaken() {
        accounts.create("Ada", ADA, "en");
        UI.getCurrent().navigate("accounts");
        click("New account");
        type("Name", "Another Ada");
        type("E-mail address", "ada@valmora.it");

        click("Create the account");

        assertThat(refusal()).startsWith("ada@valmora.it belongs to an account already.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsPeople() {
        accounts.create("Zoë Łęcka", ADA, "en");
        UI.getCurrent().navigate("accounts");

        test($(TextField.class).withCaption("Name or address").single()).setValue("zoe lecka");

        Grid<AccountRow> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).email()).isEqualTo(ADA);
    }

    @Test
    void isTheSecretariatsAlone() {
        users.signIn(Role.ANALYST);

        UI.getCurrent().navigate("accounts");

        assertThat($(H1.class).single().getText()).isNotEqualTo("Accounts");
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
}
