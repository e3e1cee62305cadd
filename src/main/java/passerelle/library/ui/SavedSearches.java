package passerelle.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import passerelle.account.CurrentUser;
import passerelle.library.SavedSearch;
import passerelle.library.SavedSearchService;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.QuietButton;

/** The reader’s own searches as links, and what may be done with the one that is shown. */
@org.springframework.stereotype.Component
class SavedSearches {

    private final SavedSearchService searches;
    private final CurrentUser user;

    SavedSearches(SavedSearchService searches, CurrentUser user) {
        this.searches = searches;
        this.user = user;
    }

    /** Nothing for whoever has no account to keep them with. */
    Div of(LibraryAddress address) {
        var part = new Div();
        part.addClassName("saved-searches");
        if (user.account() == null) {
            return part;
        }
        var query = address.kept();
        var saved = searches.mine();
        if (!saved.isEmpty()) {
            part.add(links(saved, query));
        }
        saved.stream()
                .filter(search -> search.query().equals(query))
                .findFirst()
                .ifPresentOrElse(
                        search -> part.add(
                                new QuietButton("library.saved.delete", () -> confirm(search)).about(search.name())),
                        () -> offer(part, query));
        return part;
    }

    private static Nav links(List<SavedSearch> saved, String query) {
        var links = new Nav(saved.stream().map(search -> link(search, query)).toArray(Component[]::new));
        links.setAriaLabel(UI.getCurrent().getTranslation("library.saved"));
        return links;
    }

    private static Anchor link(SavedSearch saved, String query) {
        var link = new Anchor(LibraryLinks.LIBRARY + "?" + saved.query(), saved.name());
        if (saved.query().equals(query)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void offer(Div part, String query) {
        if (!query.isEmpty()) {
            part.add(new QuietButton("library.saved.save", () -> ask(query)));
        }
    }

    private void ask(String query) {
        var name = new TextField(UI.getCurrent().getTranslation("library.saved.name"));
        name.setRequiredIndicatorVisible(true);
        PageActs.open(
                "library.saved.save",
                "form.save",
                new Div(name),
                confirmed -> searches.save(new SavedSearch(name.getValue(), query)));
    }

    private void confirm(SavedSearch saved) {
        PageActs.open(
                "library.saved.delete",
                "library.saved.delete",
                new Div(new Paragraph(UI.getCurrent().getTranslation("library.saved.delete.why", saved.name()))),
                confirmed -> searches.delete(saved.name()));
    }
}
