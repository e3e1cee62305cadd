package passerelle.journey.norm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.journey.norm.Norm;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class NormsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Users users;

    @Test
    void showsEveryNormToTheSecretariat() {
        users.signIn(Role.SECRETARIAT);
        UI.getCurrent().setLocale(Locale.ENGLISH);

        navigate(NormsView.class);

        assertThat($view(H1.class).single().getText()).isEqualTo("Norms");
        assertThat(test($view(Grid.class).single()).size()).isEqualTo(Norm.values().length);
    }
}
