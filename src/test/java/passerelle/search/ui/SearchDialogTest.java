package passerelle.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import passerelle.account.Role;
import passerelle.support.StatementCount;

class SearchDialogTest extends SearchTest {

    @Test
    void findsDocumentsByWhatTheyAre() {
        store("declaration", "scan 12.pdf");
        openAs(Role.SECRETARIAT);

        look("declaration xalmora");

        assertThat(hits()).singleElement().asString().startsWith("scan 12.pdf Declaration of intent · Xalmora · PDF");
    }

    @Test
    void findsThePapersOfAVisitByThatWord() {
        store("visit", "scan 13.pdf");
        openAs(Role.SECRETARIAT);

        look("visit xalmora");

        assertThat(hits()).singleElement().asString().startsWith("scan 13.pdf Expert visit · Xalmora · PDF");
    }

    @Test
    void leadsTheSecretariatToAnAccountAndOthersToThePeopleOfTheCity() {
        var coordinator = users.add(Role.COORDINATOR, city);

        openAs(Role.SECRETARIAT);
        look("coordinator example.org");
        assertThat(options()).extracting(Anchor::getHref).contains("accounts/" + coordinator.value());

        users.signIn(coordinator);
        look("coordinator example.org");
        assertThat(options()).extracting(Anchor::getHref).containsExactly("cities/it-xalmora/people");
    }

    @Test
    void leadsToAllWhereThereAreMore() {
        for (var letter : List.of("a", "b", "c", "d", "e")) {
            cities.add("it-xalmora-" + letter, "Xalmora " + letter);
        }
        openAs(Role.SECRETARIAT);

        look("xalmora");

        assertThat(kinds()).containsExactly("Cities 5 of 6");
        assertThat(options().getLast().getText()).isEqualTo("All 6 in the list of cities");
        assertThat(options().getLast().getHref()).isEqualTo("cities?text=xalmora");
    }

    @Test
    void findsNoPaperOfAnotherCityForACoordinator() {
        store("test", "xq letter.pdf");
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));
        open("cities");

        look("xq letter");

        assertThat(options()).isEmpty();
        assertThat(status()).isEqualTo("Nothing found for “xq letter”.");
        assertThat($(Paragraph.class).withTextContaining("Try fewer words").exists())
                .isTrue();
    }

    @Test
    void beginsWithTheCitiesThatWereOpenedLately() {
        openAs(Role.SECRETARIAT);
        open("cities/it-xalmora");
        open("cities");

        look("");

        assertThat(kinds()).containsExactly("Opened lately ");
        assertThat(options()).extracting(Anchor::getHref).containsExactly("cities/it-xalmora");
        assertThat(shows(Paragraph.class, "Type a part of a name.")).isTrue();
    }

    @Test
    void asksTheDatabaseSeldom() {
        store("test", "xalmora letter.pdf");
        users.add(Role.COORDINATOR, city);
        openAs(Role.SECRETARIAT);

        assertThat(StatementCount.during(() -> look("a"))).isLessThanOrEqualTo(8);
    }

    @Test
    void isNotOfferedToWhoeverHasNotSignedIn() {
        users.signOut();
        open("login");

        assertThat($(NativeButton.class).withClassName("search-button").exists())
                .isFalse();
    }

    private List<String> kinds() {
        return $(Div.class).withClassName("search-kind").all().stream()
                .map(kind -> kind.getElement().getChild(0).getText() + " "
                        + kind.getElement().getChild(1).getText())
                .toList();
    }
}
