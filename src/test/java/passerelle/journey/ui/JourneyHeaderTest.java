package passerelle.journey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class JourneyHeaderTest extends ViewTest {

    @Autowired
    private TestMemberships memberships;

    private CityId city;

    @BeforeEach
    void addACandidate() {
        city = cities.add("it-valmora", "Valmora");
        memberships.candidate(city, LocalDate.now().minusDays(100));
    }

    @Test
    void tellsEveryStepInWords() {
        open(Role.SECRETARIAT);

        assertThat(timeline()).hasSize(9);
        assertThat(timeline().get(1)).isEqualTo("Declaration of intent late 10 days");
        assertThat(timeline().get(2)).isEqualTo("Index not started");
    }

    @Test
    void givesTheButtonToWhoeverMustAct() {
        open(Role.COORDINATOR, city);

        assertThat($view(Anchor.class).withText("Open Membership").single().getHref())
                .isEqualTo("cities/it-valmora/membership");
    }

    @Test
    void offersNoTabThatIsOpen() {
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/membership");

        assertThat(shows(Anchor.class, "Open Membership")).isFalse();
    }

    @Test
    void tellsOthersWhoMustAct() {
        open(Role.SECRETARIAT);

        assertThat(shows(Anchor.class, "Open Membership")).isFalse();
        assertThat($view(Paragraph.class)
                        .withTextContaining("late 10 days (the city)")
                        .exists())
                .isTrue();
    }

    @Test
    void letsTheSecretariatLeaveAStepOutAndTakeItBack() {
        open(Role.SECRETARIAT);

        var menu = $view(MenuBar.class).single();
        test(MenuBarTester.class, menu).clickItem("Leave a step out", "Declaration of intent");
        type("Reason", "Signed before papers were kept");
        press("Leave out");

        assertThat(timeline().get(1)).isEqualTo("Declaration of intent left out");

        press("Take back");
        type("Reason", "They found it");
        press("Take back");

        assertThat(timeline().get(1)).isEqualTo("Declaration of intent late 10 days");
    }

    @Test
    void hidesTheMenuFromTheCity() {
        open(Role.COORDINATOR, city);

        assertThat($view(MenuBar.class).exists()).isFalse();
    }

    private void open(Role role, CityId... of) {
        users.signIn(role, of);
        open("cities/it-valmora");
    }

    private List<String> timeline() {
        return $view(OrderedList.class)
                .withClassName("journey")
                .single()
                .getChildren()
                .map(item -> String.join(
                        " ",
                        item.getElement()
                                .getChildren()
                                .map(part -> part.getTextRecursively())
                                .toList()))
                .toList();
    }
}
