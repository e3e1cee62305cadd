package passerelle.support;

import static java.util.stream.Collectors.joining;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What somebody sees on a page and does there, by its labels and words; in English unless a test says otherwise. {@code
 * bin/test} runs them on PostgreSQL alone: views ask services, whose own tests run on both databases.
 */
@Tag("view")
@ApplicationTest
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected Users users;

    @Autowired
    protected TestCities cities;

    @BeforeEach
    void readEnglish() {
        read(Locale.ENGLISH);
    }

    protected void read(Locale language) {
        UI.getCurrent().setLocale(language);
    }

    /** @param address such as {@code cities/it-valmora/visit} or {@code pipeline?late=true} */
    protected void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    protected String heading() {
        return $(H1.class).single().getText();
    }

    /** All words of the page. */
    protected String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** All words on the screen, those of an open form included. */
    protected String words() {
        return $(Component.class).all().stream()
                .map(part -> part.getElement().getText())
                .collect(joining("\n"));
    }

    protected List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    protected List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    protected boolean shows(Class<? extends Component> kind, String words) {
        return $(kind).withText(words).exists();
    }

    protected boolean offers(String button) {
        return $(Button.class).withText(button).exists();
    }

    /** Presses the one button of that label; while a form is open, that of the form. */
    protected void press(String button) {
        test(inFront(Button.class).withText(button).single()).click();
    }

    /** Presses the uppermost of the buttons of that label, in the form while one is open. */
    protected void pressFirst(String button) {
        test(inFront(Button.class).withText(button).first()).click();
    }

    /** Presses the lowest of the buttons of that label. */
    protected void pressLast(String button) {
        test(inFront(Button.class).withText(button).last()).click();
    }

    /** Presses the one button of that label in a part of the page. */
    protected void press(String button, Component within) {
        test($(Button.class, within).withText(button).single()).click();
    }

    /** Presses the one button that says so to those who hear the page. */
    protected void pressSpoken(String button) {
        test(inFront(Button.class).withAriaLabel(button).single()).click();
    }

    /** Types into the one field of that label. */
    protected void type(String label, String words) {
        var lines = inFront(TextArea.class).withCaption(label);
        if (lines.exists()) {
            test(lines.single()).setValue(words);
        } else {
            test(inFront(TextField.class).withCaption(label).single()).setValue(words);
        }
    }

    /** What the form says of the act it did not do. */
    protected String refusal() {
        return $(Div.class).withClassName("form-message").single().getText();
    }

    private <C extends Component> ComponentQuery<C> inFront(Class<C> kind) {
        var forms = $(Dialog.class).all();
        return forms.isEmpty() ? $(kind) : $(kind, forms.getLast());
    }
}
