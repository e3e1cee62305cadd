package passerelle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.TestPractices;
import passerelle.support.ViewTest;

class PublicSessionsTest extends ViewTest {

    @Autowired
    private TestPractices practices;

    @Test
    void leadBackToThePracticeThatWasReadBeforeSigningIn() {
        var code = practices.code(practices.published(cities.add("it-valmora", "Valmora"), "Bridges"));
        users.signOut();
        open("practices/" + code);

        users.signIn(Role.EXPERT);
        open("");
        assertThat(heading()).isEqualTo("Bridges");

        open("");
        assertThat(heading()).isNotEqualTo("Bridges");
    }

    @Test
    void endSoonWithoutAnAccount() {
        assertThat(UI.getCurrent().getSession().getSession().getMaxInactiveInterval())
                .isEqualTo(600);
    }
}
