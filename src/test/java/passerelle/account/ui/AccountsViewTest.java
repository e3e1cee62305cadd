package passerelle.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.AccountService;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.support.ViewTest;

class AccountsViewTest extends ViewTest {

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
    void looksForWhatTheAddressSays() {
        accounts.create("Ada Lovelace", ADA, "en");

        UI.getCurrent().navigate("accounts", QueryParameters.of("text", "lovelace ada@"));

        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void createsAnAccountAndOpensItsPage() {
        open("accounts");
        press("New account");
        type("Name", "Ada Lovelace");
        type("E-mail address", "Ada@Valmora.it");

        press("Create the account");

        assertThat(heading()).isEqualTo("Ada Lovelace");
        assertThat(accounts.search("ada@valmora.it", PageRequest.of(0, 2))).hasSize(1);
    }

    @Test
    void saysInTheFormThatAnAddressIsTaken() {
        accounts.create("Ada", ADA, "en");
        open("accounts");
        press("New account");
        type("Name", "Another Ada");
        type("E-mail address", "ada@valmora.it");

        press("Create the account");

        assertThat(refusal()).startsWith("ada@valmora.it belongs to an account already.");
    }

    @Test
    void asksBackWhenAnAddressLooksLikeAnother() {
        accounts.create("Ada", ADA, "en");
        open("accounts");
        press("New account");
        type("Name", "Another Ada");
        type("E-mail address", "a.da@va1mora.it");

        press("Create the account");

        assertThat(refusal()).startsWith("This address looks like that of Ada (ada@valmora.it).");
        press("Record anyway");
        assertThat(heading()).isEqualTo("Another Ada");
    }

    @Test
    void refusesLettersThatPassForOthers() {
        open("accounts");
        press("New account");
        type("Name", "Ada");
        type("E-mail address", "аda@valmora.it");

        press("Create the account");

        assertThat(refusal()).contains("passes for another");
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsPeople() {
        accounts.create("Zoë Łęcka", ADA, "en");
        open("accounts");

        type("Name or address", "zoe lecka");

        Grid<AccountLine> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).account().email()).isEqualTo(ADA);
    }

    @Test
    void isTheSecretariatsAlone() {
        users.signIn(Role.ANALYST);

        open("accounts");

        assertThat(heading()).isNotEqualTo("Accounts");
    }
}
