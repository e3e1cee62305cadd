package passerelle.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class OwnGroupsViewTest extends ViewTest {

    @Autowired
    private TestComparisons comparisons;

    private CityId valmora;

    @BeforeEach
    void signIn() {
        valmora = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, valmora);
    }

    @Test
    void teachesWhatAGroupIsFor() {
        open("compare/groups");

        assertThat(shows(H2.class, "No group yet")).isTrue();
        assertThat(offers("Make a group")).isTrue();
    }

    @Test
    void makesSharesAndDeletesAGroup() {
        open("compare/groups");
        press("Make a group");
        type("Name", "Harbour cities");
        press("Save");

        assertThat(page()).contains("Harbour cities", "only yours", "No city in it any more");
        press("Share with everybody");
        assertThat(page()).contains("shared by you");
        press("Delete the group");
        press("Delete the group");
        assertThat(shows(H2.class, "No group yet")).isTrue();
    }

    @Test
    void refusesANameTwice() {
        open("compare/groups");
        press("Make a group");
        type("Name", "Harbour cities");
        press("Save");

        press("Make a group");
        type("Name", "Harbour cities");
        press("Save");

        assertThat(refusal()).isEqualTo("You have one called “Harbour cities” already.");
    }

    @Test
    void letsNobodyChangeWhatAnotherShares() {
        comparisons.sharedGroup(valmora);

        open("compare/groups");

        assertThat(page()).contains("Harbour cities", "shared by coordinator", "Valmora");
        assertThat(offers("Change")).isFalse();
        assertThat(offers("Delete the group")).isFalse();
    }
}
