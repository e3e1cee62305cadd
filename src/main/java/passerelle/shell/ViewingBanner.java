package passerelle.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import passerelle.account.Viewing;
import passerelle.account.ViewingService;
import passerelle.shared.ui.Phrases;

/**
 * Says above every page that somebody sees as a city, and leads back. What is read aloud is there before its words are.
 */
class ViewingBanner extends Div {

    private final ViewingService viewings;
    private final Paragraph words = new Paragraph();
    private final Button back = new Button();
    private Optional<Viewing> shown = Optional.empty();

    ViewingBanner(ViewingService viewings) {
        this.viewings = viewings;
        addClassName("viewing-banner");
        words.getElement().setAttribute("role", "status");
        back.setText(getTranslation("shell.viewing.end"));
        back.addClickListener(click -> end());
        back.setVisible(false);
        add(words, back);
    }

    /** Whether that is other than what it said until now. */
    boolean follow(Optional<Viewing> viewing) {
        if (viewing.equals(shown)) {
            return false;
        }
        shown = viewing;
        words.setText(viewing.map(seen -> Phrases.phrase("shell.viewing", seen.name()))
                .orElse(""));
        back.setVisible(viewing.isPresent());
        setClassName("viewing-on", viewing.isPresent());
        mark("role", viewing.map(seen -> "region"));
        mark("aria-label", viewing.map(seen -> getTranslation("shell.viewing.title")));
        return true;
    }

    private void mark(String attribute, Optional<String> value) {
        value.ifPresentOrElse(
                set -> getElement().setAttribute(attribute, set),
                () -> getElement().removeAttribute(attribute));
    }

    private void end() {
        var page = viewings.end().map(Viewing::back).orElse("");
        getUI().ifPresent(ui -> ui.navigate(page));
    }
}
