package passerelle.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import passerelle.city.CitySearch;
import passerelle.comparison.SavedComparisonId;
import passerelle.comparison.SavedComparisonService;
import passerelle.comparison.SavedDetails;
import passerelle.comparison.Title;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** A comparison as it was on the day on which it was saved. */
@Route("compare/saved/:comparison")
@PermitAll
class SavedComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SavedComparisonService saved;
    private final CitySearch directory;
    private final ComparedParts parts;
    private String title = "";

    SavedComparisonView(SavedComparisonService saved, CitySearch directory, ComparedParts parts) {
        this.saved = saved;
        this.directory = directory;
        this.parts = parts;
        addClassNames("page", "compare-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var comparison = event.getRouteParameters()
                .get("comparison")
                .flatMap(SavedComparisonView::id)
                .flatMap(saved::find)
                .orElseThrow(NotFoundException::new);
        title = comparison.name();
        var heading = new Div(new H1(title));
        heading.addClassName("page-heading");
        add(Crumbs.from(CompareAddress.ROUTE, getTranslation("comparison.title"), title), heading);
        add(new Paragraph(Phrases.phrase("comparison.saved.as", comparison.savedAt())));
        show(comparison);
        if (comparison.mine()) {
            add(acts(comparison));
        }
    }

    private void show(SavedDetails comparison) {
        var compared = comparison.compared();
        var city = compared.asked().city();
        var found = city == null ? null : directory.identified(Set.of(city)).get(city);
        var group =
                GroupNames.pinned(comparison.groupName()).of(compared.asked().group());
        var words =
                new ComparedWords(compared, found == null ? "" : found.names().in(getLocale()), group);
        add(parts.of(words));
    }

    private Div acts(SavedDetails comparison) {
        var acts = new Div(
                new QuietButton("comparison.saved.rename", () -> rename(comparison)),
                new QuietButton("comparison.saved.delete", () -> confirm(comparison)));
        acts.addClassName("acts");
        return acts;
    }

    private void rename(SavedDetails comparison) {
        var name = new TextField(getTranslation("comparison.name"));
        name.setValue(comparison.name());
        name.setRequiredIndicatorVisible(true);
        PageActs.open(
                "comparison.saved.rename",
                "form.save",
                new Div(name),
                confirmed -> saved.rename(comparison.id(), new Title(name.getValue())));
    }

    private void confirm(SavedDetails comparison) {
        PageActs.open(
                "comparison.saved.delete",
                "comparison.saved.delete",
                new Div(new Paragraph(getTranslation("comparison.saved.delete.consequence", comparison.name()))),
                confirmed -> {
                    saved.delete(comparison.id());
                    UI.getCurrent().navigate(CompareView.class);
                });
    }

    private static Optional<SavedComparisonId> id(String written) {
        try {
            return Optional.of(new SavedComparisonId(UUID.fromString(written)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
