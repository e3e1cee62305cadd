package passerelle.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.document.DocumentService;
import passerelle.document.NewDocument;
import passerelle.document.TestFiles;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.StatementCount;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class SearchDialogTest extends SpringBrowserlessTest {

    @Autowired
    private Users users;

    @Autowired
    private TestCities cities;

    @Autowired
    private DocumentService documents;

    private CityId city;

    @BeforeEach
    void addACity() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-xalmora", "Xalmora");
    }

    @Test
    void findsDocumentsByWhatTheyAre() {
        Acting.asSystem(() -> documents.store(
                new NewDocument(city, Audience.CITY, "declaration", UUID.randomUUID(), TestFiles.pdf("scan 12.pdf"))));
        open(Role.SECRETARIAT);

        look("declaration xalmora");

        assertThat(hits()).singleElement().asString().startsWith("scan 12.pdf Declaration of intent · Xalmora · PDF");
    }

    @Test
    void findsThePapersOfAVisitByThatWord() {
        Acting.asSystem(() -> documents.store(
                new NewDocument(city, Audience.CITY, "visit", UUID.randomUUID(), TestFiles.pdf("scan 13.pdf"))));
        open(Role.SECRETARIAT);

        look("visit xalmora");

        assertThat(hits()).singleElement().asString().startsWith("scan 13.pdf Expert visit · Xalmora · PDF");
    }

    @Test
    void leadsTheSecretariatToAnAccountAndOthersToThePeopleOfTheCity() {
        var coordinator = users.add(Role.COORDINATOR, city);

        open(Role.SECRETARIAT);
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
        open(Role.SECRETARIAT);

        look("xalmora");

        assertThat(kinds()).containsExactly("Cities 5 of 6");
        assertThat(options().getLast().getText()).isEqualTo("All 6 in the list of cities");
        assertThat(options().getLast().getHref()).isEqualTo("cities?text=xalmora");
    }

    @Test
    void findsNoPaperOfAnotherCityForACoordinator() {
        store("xq letter.pdf", Audience.CITY);
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));
        UI.getCurrent().navigate("cities");

        look("xq letter");

        assertThat(options()).isEmpty();
        assertThat(status()).isEqualTo("Nothing found for “xq letter”.");
        assertThat($(Paragraph.class).withTextContaining("Try fewer words").exists())
                .isTrue();
    }

    @Test
    void beginsWithTheCitiesThatWereOpenedLately() {
        open(Role.SECRETARIAT);
        UI.getCurrent().navigate("cities/it-xalmora");
        UI.getCurrent().navigate("cities");

        look("");

        assertThat(kinds()).containsExactly("Opened lately ");
        assertThat(options()).extracting(Anchor::getHref).containsExactly("cities/it-xalmora");
        assertThat($(Paragraph.class).withText("Type a part of a name.").exists())
                .isTrue();
    }

    @Test
    void asksTheDatabaseSeldom() {
        store("xalmora letter.pdf", Audience.CITY);
        users.add(Role.COORDINATOR, city);
        open(Role.SECRETARIAT);

        assertThat(StatementCount.during(() -> look("a"))).isLessThanOrEqualTo(8);
    }

    @Test
    void isNotOfferedToWhoeverHasNotSignedIn() {
        users.signOut();
        UI.getCurrent().navigate("login");

        assertThat($(NativeButton.class).withClassName("search-button").exists())
                .isFalse();
    }

    private void store(String name, Audience audience) {
        Acting.asSystem(
                () -> documents.store(new NewDocument(city, audience, "test", UUID.randomUUID(), TestFiles.pdf(name))));
    }

    private void open(Role role) {
        users.signIn(role);
        UI.getCurrent().navigate("cities");
    }

    private void look(String typed) {
        $(SearchDialog.class).single().look(typed);
    }

    private List<Anchor> options() {
        return $(Anchor.class).withClassName("search-hit").all();
    }

    private List<String> hits() {
        return options().stream()
                .map(hit -> hit.getChildren()
                        .map(part -> part.getElement().getTextRecursively())
                        .reduce((title, detail) -> title + " " + detail)
                        .orElse(""))
                .toList();
    }

    private List<String> kinds() {
        return $(Div.class).withClassName("search-kind").all().stream()
                .map(kind -> kind.getElement().getChild(0).getText() + " "
                        + kind.getElement().getChild(1).getText())
                .toList();
    }

    private String status() {
        return $(Paragraph.class).withClassName("voice-only").all().stream()
                .filter(status -> "status".equals(status.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .findFirst()
                .orElseThrow();
    }
}
