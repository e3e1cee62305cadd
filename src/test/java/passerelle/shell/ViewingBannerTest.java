package passerelle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.account.ViewingService;
import passerelle.shared.CityId;
import passerelle.support.CommittingTest;
import passerelle.support.Store;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** Without a transaction around it, so that what is pressed is refused. */
@Tag("view")
@CommittingTest
class ViewingBannerTest extends SpringBrowserlessTest {

    private static final String WORDS = "You see Passerelle as the coordinator of Valmora. Nothing can be changed.";

    @Autowired
    private Users users;

    private CityId valmora;

    @BeforeEach
    void addCities(@Autowired Store store, @Autowired TestCities cities) {
        store.empty();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        valmora = cities.add("it-valmora", "Valmora");
        cities.add("pt-lunden", "Lunden");
        users.signIn(Role.SECRETARIAT);
    }

    @AfterEach
    void leave() {
        users.signOut();
    }

    @Test
    void comesWithTheCitysHomeAndMenu() {
        UI.getCurrent().navigate("cities/it-valmora");
        assertThat(banner()).isEmpty();
        assertThat(menu()).contains("Accounts", "Import");

        press("See as this city");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
        assertThat(banner()).isEqualTo(WORDS);
        assertThat(menu()).contains("Home", "Cities").doesNotContain("Accounts", "Import");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cities",
                "cities/it-valmora",
                "cities/it-valmora/fees",
                "map",
                "instruments",
                "accounts",
                "x"
            })
    void standsAboveEveryPage(String page, @Autowired ViewingService viewings) {
        viewings.begin(valmora, "");

        UI.getCurrent().navigate(page);

        assertThat(banner()).isEqualTo(WORDS);
    }

    @Test
    void leadsBackToTheCity() {
        UI.getCurrent().navigate("cities/it-valmora");
        press("See as this city");

        press("Back to my own view");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("cities/it-valmora");
        assertThat(banner()).isEmpty();
        assertThat(menu()).contains("Accounts");
    }

    @Test
    void isFollowedByAnotherPageOfTheSession(@Autowired ViewingService viewings) {
        UI.getCurrent().navigate("cities");
        viewings.begin(valmora, "");

        UI.getCurrent().navigate("map");

        assertThat(banner()).isEqualTo(WORDS);
    }

    @Test
    void explainsWhyAPageLeftOpenNoLongerActs(@Autowired ViewingService viewings) {
        UI.getCurrent().navigate("cities/it-valmora");
        viewings.begin(valmora, "");
        var denied = catchThrowable(() -> press("See as this city"));

        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(denied));

        assertThat(test($(Notification.class).single()).getText())
                .isEqualTo("Nothing can be changed while you see Passerelle as the coordinator of Valmora.");
    }

    @Test
    void hasNoSwitchForOthersThanTheSecretariat() {
        users.signIn(Role.ANALYST);

        UI.getCurrent().navigate("cities/it-valmora");

        assertThat($(Button.class).withText("See as this city").all()).isEmpty();
    }

    @Test
    void speaksTheLanguageChosenMeanwhile(@Autowired ViewingService viewings) {
        viewings.begin(valmora, "");
        UI.getCurrent().navigate("");

        press("FR");

        assertThat(UI.getCurrent().getSession().getLocale()).isEqualTo(Locale.FRENCH);
        assertThat($(Notification.class).all()).isEmpty();
    }

    private void press(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private String banner() {
        return $(ViewingBanner.class)
                .single()
                .getElement()
                .getTextRecursively()
                .replace("Back to my own view", "")
                .strip();
    }

    private List<String> menu() {
        return $(SideNav.class).single().getItems().stream()
                .map(SideNavItem::getLabel)
                .toList();
    }
}
