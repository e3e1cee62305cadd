package passerelle.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.document.DocumentService;
import passerelle.document.NewDocument;
import passerelle.document.TestFiles;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class HitTest extends SpringBrowserlessTest {

    @Autowired
    private Users users;

    @Autowired
    private TestCities cities;

    @Autowired
    private CityRegister register;

    @Autowired
    private DocumentService documents;

    private CityId city;

    @BeforeEach
    void addACity() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-xalmora", "Xalmora");
    }

    @Test
    void saysWhatEachHitIsAndOfWhichCity() {
        store("xalmora letter.pdf", Audience.CITY);
        open(Role.SECRETARIAT);

        look("xalmora");

        assertThat(hits()).hasSize(2);
        assertThat(hits().getFirst()).startsWith("Xalmora City · Italy · ");
        assertThat(hits().getLast()).startsWith("xalmora letter.pdf Document · Xalmora · PDF, stored ");
        assertThat(status()).isEqualTo("1 city, 1 document");
    }

    @Test
    void tellsByWhichNameACityWasFoundThatTheReaderCallsOtherwise() {
        var names = new CityName("Xalmöra am Fluss", "Quuxville", "Quuxville", "Xalmurum");
        Acting.asSystem(() -> register.add(new CityProfile(names, new Country("de"), "", "", "", null)));
        open(Role.SECRETARIAT);

        look("xalmurum");
        assertThat(hits()).singleElement().asString().startsWith("Quuxville City · also called Xalmurum · Germany");
        look("quux");
        assertThat(hits()).singleElement().asString().startsWith("Quuxville City · Germany");
    }

    @Test
    void marksWhatWasLookedFor() {
        open(Role.SECRETARIAT);

        look("XÁL");

        assertThat(options().getFirst().getElement().getChild(0).getChild(0).getTag())
                .isEqualTo("mark");
        assertThat(options().getFirst().getElement().getChild(0).getChild(0).getText())
                .isEqualTo("Xal");
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

    private String status() {
        return $(Paragraph.class).withClassName("voice-only").all().stream()
                .filter(status -> "status".equals(status.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .findFirst()
                .orElseThrow();
    }
}
