package passerelle.delegation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@Tag("view")
@ApplicationTest
class HandOverActTest extends SpringBrowserlessTest {

    @Autowired
    private GrantService grants;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void handsTheOwnRoleToSomebodyNewAndShowsTheLinkOnce() {
        users.signIn(Role.COORDINATOR, city);
        UI.getCurrent().navigate("cities/it-valmora/people");

        test($(Button.class).withText("Hand over the coordination").single()).click();
        test($(TextField.class).withCaption("Name").single()).setValue("Ada");
        test($(TextField.class).withCaption("E-mail address").single()).setValue("ada@valmora.it");
        test($(TextField.class).withCaption("Reason").single()).setValue("I move to another department");
        test($(Button.class).withText("Hand over").single()).click();

        assertThat($(TextField.class).withCaption("One-time link").exists()).isTrue();
        assertThat(grants.in(city))
                .anyMatch(row -> row.role() == Role.COORDINATOR && row.name().equals("Ada"));
    }

    @Test
    void isNotForContributors() {
        users.signIn(Role.CONTRIBUTOR, city);
        UI.getCurrent().navigate("cities/it-valmora/people");

        assertThat($(Button.class).withText("Hand over the coordination").exists())
                .isFalse();
    }
}
