package passerelle.instrument.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.Visitor;

class EditionDraftBrowserTest extends BrowserTest {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private Logins logins;

    @Test
    void isWrittenByTwoPreviewedAndComesBackFromExcel() throws IOException {
        var first = secretariat().open("instruments/strategy-evaluation/1");
        first.press("New draft from this edition").fill("Version", "2").press("Begin the draft");
        first.page().waitForURL("**/strategy-evaluation/2");
        var second = secretariat().open("instruments/strategy-evaluation/2");
        openFirst(first);
        openFirst(second);
        first.inspect("draft-indicator");

        first.fill("Topic (English)", "Goals of the first").press("Save");
        assertThat(first.page().getByText("Goals of the first").first()).isVisible();
        second.fill("Topic (English)", "Goals of the second")
                .fill("Question (English)", "Who backs the strategy?")
                .press("Save");
        assertThat(dialog(second)).containsText("Goals of the first");
        second.inspect("draft-collision");
        second.press("Record mine");
        assertThat(second.page().getByText("Goals of the second").first()).isVisible();

        var page = second.page();
        var download =
                page.waitForDownload(() -> page.getByText("Download as Excel").click());
        var file = Files.readAllBytes(download.path());
        second.follow("instruments").press("Add an edition");
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("edition.xlsx", EXCEL, file));
        page.locator("vaadin-upload-file[complete]").waitFor();
        second.press("Add");
        assertThat(page.getByText("The edition is added as a draft.")).isVisible();

        second.follow("instruments/strategy-evaluation/2/changes?since=1");
        assertThat(page.getByText("Two editions compared").first()).isVisible();
        assertThat(page.getByText("Changed indicators (1)")).isVisible();
        second.inspect("draft-compared");
        second.follow("instruments/strategy-evaluation/2").inspect("draft-page");
        second.follow("instruments/strategy-evaluation/2/preview");
        assertThat(page.getByText("Goals of the second").first()).isVisible();
        second.inspect("draft-preview");
    }

    private Visitor secretariat() {
        return visitor(Locale.ENGLISH).open("instruments").signIn(logins.add(Role.SECRETARIAT, Locale.ENGLISH));
    }

    private static void openFirst(Visitor visitor) {
        visitor.page().locator("vaadin-details-summary").first().click();
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit: "))
                .first()
                .click();
        assertThat(dialog(visitor).getByText("Save")).isVisible();
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog[opened]");
    }
}
