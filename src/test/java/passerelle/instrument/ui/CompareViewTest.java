package passerelle.instrument.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.EditionSummary;
import passerelle.instrument.TestEditions;
import passerelle.support.ViewTest;

class CompareViewTest extends ViewTest {

    @Autowired
    private EditionRegister register;

    @BeforeEach
    void takeTwoDraftsIn() {
        users.signIn(Role.SECRETARIAT);
        register.add(TestEditions.smallFile());
        register.add(new String(TestEditions.smallFile())
                .replace("'2031'", "'2032'")
                .replace("weight: 3", "weight: 2")
                .getBytes());
    }

    @Test
    void comparesWithTheLastEditionInUseUnlessAskedOtherwise() {
        open("instruments/icc-index/2032/changes");

        assertThat(choice("From").getValue().version()).isEqualTo("2022");
        assertThat(page()).contains("Dropped indicators");
    }

    @Test
    void comparesAnyTwoThatTheAddressNames() {
        open("instruments/icc-index/2032/changes?since=2031");

        assertThat(page()).contains("Changed indicators (1)").contains("COM-01").contains("Weight in its area");
        assertThat(page()).doesNotContain("New indicators").doesNotContain("Dropped indicators");
    }

    @Test
    void putsTheChoiceIntoTheAddress() {
        open("instruments/icc-index/2032/changes?since=2031");

        choose("From", "2019");

        assertThat(address()).isEqualTo("instruments/icc-index/2032/changes?since=2019");
    }

    @Test
    void goesFromTheEarlierToTheLaterWhicheverIsChosenFirst() {
        open("instruments/icc-index/2032/changes?since=2031");

        choose("To", "2010");

        assertThat(address()).isEqualTo("instruments/icc-index/2031/changes?since=2010");
    }

    @Test
    void comparesTheAreasOfHistoricEditions() {
        open("instruments/icc-index/2022/changes?since=2010");

        assertThat(page()).contains("New areas").contains("Anti-discrimination").contains("Areas in both");
    }

    @Test
    void saysThatOneEditionIsNotTwo() {
        open("instruments/icc-index/2022/changes?since=2022");

        assertThat(page()).contains("one edition, not two");
    }

    @Test
    void leadsNowhereForAnEditionThatDoesNotExist() {
        open("instruments/icc-index/1848/changes");

        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    @SuppressWarnings("unchecked")
    private Select<EditionSummary> choice(String label) {
        return $(Select.class).withCaption(label).single();
    }

    private void choose(String label, String version) {
        var choice = choice(label);
        var wanted = choice.getListDataView()
                .getItems()
                .filter(edition -> edition.version().equals(version))
                .findFirst()
                .orElseThrow();
        test(choice).selectItem(choice.getItemLabelGenerator().apply(wanted));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
