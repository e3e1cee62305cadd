package passerelle.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.account.token.PersonalTokenService;
import passerelle.support.ViewTest;

class OwnAccountViewTest extends ViewTest {

    @Autowired
    private PersonalTokenService tokens;

    @BeforeEach
    void signIn() {
        users.signIn(Role.ANALYST);
    }

    @Test
    void teachesWhatTokensAreFor() {
        open("account");

        assertThat(heading()).isEqualTo("My account");
        assertThat(page()).contains("analyst-", "@example.org");
        assertThat(shows(H2.class, "No program reads on your behalf")).isTrue();
    }

    @Test
    void showsTheSecretOnceAndHowItBeginsAfterwards() {
        open("account");
        press("Make a token");
        type("Name", "R script");
        press("Make a token");

        var secret = $(TextField.class).all().stream()
                .filter(field -> "Token".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(secret).startsWith("psr_").hasSize(47);
        press("Close");

        assertThat(words()).doesNotContain(secret);
        assertThat(tokens.mine()).singleElement().satisfies(token -> {
            assertThat(token.name()).isEqualTo("R script");
            assertThat(secret).startsWith(token.beginning());
        });
    }

    @Test
    void refusesANameTwice() {
        open("account");
        press("Make a token");
        press("Make a token");

        assertThat(refusal()).isEqualTo("Give the token a name, at most 80 characters.");
    }
}
