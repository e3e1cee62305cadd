package passerelle.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.support.CommittingTest;
import passerelle.support.Store;
import passerelle.support.TestCities;
import passerelle.support.Users;

@Tag("view")
@CommittingTest
class BeginningTest extends SpringBrowserlessTest {

    @Autowired
    private Users users;

    @BeforeEach
    @AfterEach
    void emptyTheStore(@Autowired Store store) {
        store.empty();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void teachesTheSecretariatWithWhatEverythingBegins() {
        open(Role.SECRETARIAT);

        assertThat(heading()).isEqualTo("No city yet.");
        assertThat($(Button.class).withText("Add a city").exists()).isTrue();
        assertThat($(Anchor.class).withText("Bring in a list").single().getHref())
                .isEqualTo("intakes");
    }

    @Test
    void isOverWithTheFirstCity(@Autowired TestCities cities) {
        cities.add("it-valmora", "Valmora");

        open(Role.SECRETARIAT);

        assertThat(heading()).isNotEqualTo("No city yet.");
    }

    @Test
    void isNobodyElses() {
        open(Role.ANALYST);

        assertThat(heading()).isEqualTo("Nothing waits for you.");
    }

    private void open(Role role) {
        users.signIn(role);
        UI.getCurrent().navigate("");
    }

    private String heading() {
        return $(H1.class).single().getText();
    }
}
