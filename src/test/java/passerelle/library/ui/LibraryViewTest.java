package passerelle.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passerelle.account.Role;
import passerelle.support.ViewTest;

/** Of an empty library: what is published is found after its transaction alone, see {@code LibraryBrowserTest}. */
class LibraryViewTest extends ViewTest {

    @BeforeEach
    void asExpert() {
        users.signIn(Role.EXPERT);
    }

    @Test
    void saysHowTheLibraryFills() {
        open("practices");

        assertThat(heading()).isEqualTo("Good practices");
        assertThat(page()).contains("No good practice is published yet", "Cities report what worked");
        assertThat(offers("Write the index anew")).isFalse();
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        open("practices?text=choir&country=it");

        assertThat($(TextField.class).single().getValue()).isEqualTo("choir");
        assertThat(page()).contains("Nothing was found", "Try fewer or other words", "Italy");
        assertThat($(Anchor.class).withText("Show all again").single().getHref())
                .isEqualTo("practices?text=choir");
    }

    @Test
    void showsWhatAnAddressSaysWronglyAsItIs() {
        open("practices?country=zz&language=xx&size=HUGE&theme=none&year=soon&area=moon");

        assertThat(page()).contains("Nothing was found", "zz", "xx", "HUGE", "none", "soon", "moon");
    }

    @Test
    void followsWhatIsTyped() {
        open("practices");

        test($(TextField.class).single()).setValue("choir");

        assertThat(page()).contains("Nothing was found");
    }

    @Test
    void letsTheSecretariatWriteTheIndexAnew() {
        users.signIn(Role.SECRETARIAT);
        open("practices");

        assertThat(offers("Write the index anew")).isTrue();
    }

    @Test
    void keepsASearchUnderAName() {
        open("practices");
        assertThat(offers("Save this search")).isFalse();
        open("practices?text=choir&country=it");

        press("Save this search");
        type("Name", "Choirs of Italy");
        press("Save");

        open("practices");
        assertThat($(Anchor.class).withText("Choirs of Italy").single().getHref())
                .contains("text=choir", "country=it");
        open("practices?text=choir&country=it");
        press("Delete this search");
        pressLast("Delete this search");
        assertThat($(Anchor.class).withText("Choirs of Italy").exists()).isFalse();
    }

    @Test
    void isReadWithoutAnAccount() {
        users.signOut();

        open("practices?text=choir");

        assertThat(page()).contains("Nothing was found");
        assertThat(offers("Save this search")).isFalse();
        assertThat(offers("Write the index anew")).isFalse();
    }

    @Test
    void showsAMapAboveTheListWhereTheAddressAsksForOne() {
        open("practices?map=world");

        assertThat($(LibraryMap.class).exists()).isTrue();
        assertThat($(Anchor.class).withText("Europe").single().getHref()).isEqualTo("practices?map=europe");
        open("practices");
        assertThat($(LibraryMap.class).exists()).isFalse();
    }
}
