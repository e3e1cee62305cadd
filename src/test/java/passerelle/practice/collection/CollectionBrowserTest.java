package passerelle.practice.collection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.received.TestForms;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class CollectionBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestForms forms;

    private final String mark = UUID.randomUUID().toString().substring(0, 4);

    @Test
    void aCollectionIsLookedAtTickedAndBroughtIn() {
        var code = "sk-valmora-" + mark;
        cities.add(code, "Valmora " + mark);
        var secretariat = visitor(Locale.ENGLISH).open("intakes").signIn(logins.add(Role.SECRETARIAT, Locale.ENGLISH));
        secretariat.press("Bring in a table");
        var page = secretariat.page();
        page.getByText("Good practices that are published already").click();
        secretariat.rest();
        hand(secretariat, code);
        secretariat.rest().inspect("collection-form");
        secretariat.press("Look at the table");

        assertThat(page.locator(".intake-steps")).containsText("2 lines would change something; 2 are left out");
        assertThat(page.locator("main, .page").first()).containsText("This is no Word file");
        secretariat.inspect("collection-refused");
        page.locator("vaadin-radio-group").getByText("All lines").click();
        secretariat.rest();
        page.getByLabel("Bring in Valmora " + mark + ", Gardens for all").uncheck();
        assertThat(page.locator(".intake-steps")).containsText("One line would change something; 3 are left out");
        secretariat.rest().inspect("collection-looked");
        secretariat.press("Bring in one line");

        assertThat(page.locator(".intake-steps")).containsText("One line was brought in");
        secretariat.rest().inspect("collection-brought");
        secretariat.open("practices/" + code + "-1");
        assertThat(page.locator("h1")).hasText("Choirs for all " + mark);
        secretariat.open("practices?text=Choirs");
        assertThat(page.locator("main, .page").first()).containsText("Choirs for all " + mark);
    }

    private void hand(Visitor visitor, String code) {
        var table = """
                city;title;file;themes;published on
                %1$s;Choirs for all %2$s;forms/choirs.docx;Neighbourhood;2021-05-03
                %1$s;Gardens for all;;Neighbourhood;2020-11-30
                %1$s;A paper;paper.docx;Zeppelins;2020-11-30
                Nowhere;Nobody;;;2020-11-30
                """.formatted(code, mark);
        var archive = TestForms.archive(
                "collection.csv",
                table.getBytes(UTF_8),
                "forms/choirs.docx",
                forms.of("", "Choirs"),
                "forms/forgotten.docx",
                forms.of("", "Forgotten"),
                "paper.docx",
                "%PDF-1.7".getBytes(UTF_8));
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("collection.zip", "application/zip", archive));
    }
}
