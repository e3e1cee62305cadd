package passerelle.practice.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.received.TestForms;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class WordFormsBrowserTest extends BrowserTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    private Logins logins;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestForms some;

    private final String mark = UUID.randomUUID().toString().substring(0, 4);
    private CityId city;

    @BeforeEach
    void addCity() {
        city = cities.add("fi-valmora-" + mark, "Valmora " + mark);
    }

    @Test
    void aGivenFormIsReadCorrectedAndConfirmed() throws IOException {
        var coordinator = visitor(Locale.ENGLISH)
                .open("cities/fi-valmora-" + mark + "/practices")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city));
        coordinator.page().getByText("Hand in a Word form").click();
        coordinator.inspect("forms-none");
        var given = Path.of("src/test/resources/practice/given/form-legacy-bergen-fr.docx");
        hand(coordinator, new FilePayload("bergen-" + mark + ".docx", WORD, Files.readAllBytes(given)));

        var page = coordinator.page();
        assertThat(page.locator(".received-first")).containsText("points to look at");
        assertThat(page.locator("#context .received-words")).not().isEmpty();
        coordinator.inspect("form-read");
        coordinator.fill("Title", "Research on structural racism").rest();
        coordinator.press("Confirm");

        assertThat(page.locator("h1")).hasText("Research on structural racism");
        assertThat(page.locator(".practice-stage")).containsText("A draft.");
        assertThat(coordinator.path()).endsWith("/report");
    }

    @Test
    void aBatchGoesOnAfterAHostileFile() {
        var coordinator = visitor(Locale.FRENCH)
                .open("practices/received?city=fi-valmora-" + mark)
                .signIn(logins.add(Role.COORDINATOR, Locale.FRENCH, city));
        hand(
                coordinator,
                new FilePayload("un.docx", WORD, some.of("", "Tables de voisinage")),
                new FilePayload("faux.docx", WORD, "%PDF-1.7".getBytes(UTF_8)),
                new FilePayload("deux.docx", WORD, some.of("", "Jardins partagés")));

        var page = coordinator.page();
        assertThat(page.locator(".received-list p")).containsText("2 à relire");
        assertThat(page.locator(".received-list")).containsText("Tables de voisinage");
        assertThat(page.locator(".received-list")).containsText("Ce n’est pas un fichier Word");
        coordinator.inspect("forms-batch");
    }

    private static void hand(Visitor visitor, FilePayload... files) {
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(files);
    }
}
