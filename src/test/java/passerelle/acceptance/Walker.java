package passerelle.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import passerelle.support.Visitor;

/** One person at the screens of the walk, who fills in forms and sees what becomes of them. */
final class Walker {

    static final double PATIENCE = 60_000;

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Path PAPERS = Path.of("src/test/resources/papers");

    private final Visitor visitor;

    Walker(Visitor visitor) {
        this.visitor = visitor;
        page().setDefaultTimeout(PATIENCE);
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    /** By a link where the application lies open and no form covers it, which spares the browser a new start. */
    Walker at(String path) {
        var isInside = page().locator("main").count() > 0
                && page().locator("vaadin-dialog[opened]").count() == 0;
        if (isInside && !visitor.path().equals(path)) {
            visitor.follow(path);
        } else {
            visitor.open(path);
        }
        return this;
    }

    Walker press(String label) {
        visitor.press(label);
        return this;
    }

    /** Presses a button and waits for the form that it opens. */
    Walker ask(String label) {
        visitor.press(label);
        dialog().waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    Walker fill(String label, String words) {
        visitor.fill(label, words);
        return this;
    }

    Walker choose(String label, String entry) {
        visitor.choose(label, entry);
        return this;
    }

    /** Takes one entry of a list that takes several, and leaves the list, which stays open otherwise. */
    Walker chooseAmong(String label, String entry) {
        visitor.choose(label, entry);
        page().keyboard().press("Tab");
        visitor.rest();
        return this;
    }

    /** As a French keyboard writes it: 14/03/2026. */
    Walker date(String label, LocalDate day) {
        var field = dialog().locator(labelled(label)).first();
        field.fill(TYPED.format(day));
        field.press("Enter");
        visitor.rest();
        assertThat(field).hasValue(TYPED.format(day));
        return this;
    }

    /** Takes one of the choices that lie open in the form. */
    Walker tick(String choice) {
        dialog().locator("vaadin-radio-button")
                .filter(new FilterOptions().setHasText(choice))
                .click();
        visitor.rest();
        return this;
    }

    /** Taps one of the choices that lie open on the page and reads that it was stored. */
    Walker judge(String level) {
        page().locator(".judgements vaadin-radio-button")
                .filter(new FilterOptions().setHasText(level))
                .click();
        visitor.rest();
        return sees("Appréciation enregistrée");
    }

    /** @param paper a file of the folder {@code papers} */
    Walker upload(String paper) {
        dialog().locator("vaadin-upload input[type=file]").setInputFiles(PAPERS.resolve(paper));
        dialog().locator("vaadin-upload-file[complete]").waitFor();
        visitor.rest();
        return this;
    }

    /** Presses the button of the form, which closes because everything in it was taken. */
    Walker save(String label) {
        visitor.press(label);
        assertThat(dialog().locator(".form-message:visible").allInnerTexts()).isEmpty();
        assertThat(dialog()).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
        return this;
    }

    Walker save() {
        return save("Enregistrer");
    }

    /** Presses the button of the form, reads the warning and goes on. */
    Walker saveDespite(String warning, String label) {
        visitor.press(label);
        assertThat(dialog().locator(".form-warning"))
                .containsText(warning, new ContainsTextOptions().setTimeout(PATIENCE));
        return save("Enregistrer quand même");
    }

    /** Opens what is folded below these words, which may stand in a link as well. */
    Walker unfold(String words) {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    /** Types a long text and waits until the page calls it saved. */
    Walker write(String label, String words) {
        var box = page().locator(".text-box")
                .filter(new FilterOptions().setHas(labelled(label)))
                .last();
        box.locator("textarea").fill(words);
        assertThat(box).hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(PATIENCE));
        return this;
    }

    Walker sees(String words) {
        assertThat(page().locator("body")).containsText(words, new ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    Walker doesNotSee(String words) {
        assertThat(page().locator("body")).not().containsText(words);
        return this;
    }

    private Locator dialog() {
        return page().locator("vaadin-dialog[opened]");
    }

    private Locator labelled(String label) {
        return page().getByLabel(label, new GetByLabelOptions().setExact(true));
    }
}
