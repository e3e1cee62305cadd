package passerelle.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNav;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.practice.TestPractices;
import passerelle.reuse.TestReuse;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

/** The page of a practice as somebody without an account reads it. */
class PublicPracticeViewTest extends ViewTest {

    @Autowired
    private TestPractices practices;

    @Autowired
    private TestReuse reuse;

    private CityId valmora;

    @BeforeEach
    void addCity() {
        valmora = cities.add("it-valmora", "Valmora");
    }

    @Test
    void isReadWithoutTheMenuAndWithoutLinksToWhatAsksForAnAccount() {
        var id = practices.published(valmora, "Bridges");
        var code = practices.code(id);
        reuse.adapted(reuse.member("it-prato", "Prato"), id, "In parks");
        users.signOut();

        open("practices/" + code);

        assertThat(heading()).isEqualTo("Bridges");
        assertThat(page())
                .contains("Valmora", "Integration", "Prato", "In parks")
                .doesNotContain("office@example.org");
        assertThat($(SideNav.class).exists()).isFalse();
        assertThat($(Anchor.class).all()).noneMatch(link -> link.getHref().startsWith("cities"));
        assertThat($(Anchor.class).withText("Sign in").single().getHref()).isEqualTo("login");
        assertThat(offers("We adapted this")).isFalse();
        assertThat(offers("History")).isFalse();
    }

    @Test
    void isNotFoundWhileItIsNotPublished() {
        var code = practices.code(practices.submitted(valmora, "Bridges"));
        users.signOut();

        open("practices/" + code);

        assertThat(heading()).isEqualTo("There is nothing here for you");
        assertThat($(Anchor.class).withText("Good practices").single().getHref())
                .isEqualTo("practices");
    }

    @Test
    void speaksTheLanguageThatTheAddressAsksFor() {
        var code = practices.code(practices.published(valmora, "Bridges"));
        users.signOut();

        open("practices/" + code + "?lang=fr");

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(page()).contains("Original en anglais");
    }
}
