package passerelle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.OwnAccount;
import passerelle.account.Role;
import passerelle.support.ViewTest;

class LanguageSwitchTest extends ViewTest {

    @Autowired
    private OwnAccount own;

    @Test
    void keepsTheLanguageWithTheAccount() {
        users.signIn(Role.ANALYST);
        UI.getCurrent().add(new LanguageSwitch(own));

        choose("FR");

        assertThat(own.language()).contains("fr");
        assertThat(UI.getCurrent().getSession().getLocale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void speaksToWhoeverIsNotSignedInAsWell() {
        users.signOut();
        UI.getCurrent().add(new LanguageSwitch(own));

        choose("FR");

        assertThat(UI.getCurrent().getSession().getLocale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void saysWhichLanguageIsOn() {
        read(Locale.FRENCH);

        UI.getCurrent().add(new LanguageSwitch(own));

        assertThat(button("FR").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(button("EN").getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    private void choose(String letters) {
        test(button(letters)).click();
    }

    private Button button(String letters) {
        return $(Button.class).withText(letters).single();
    }
}
