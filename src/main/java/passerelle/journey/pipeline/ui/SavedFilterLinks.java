package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.journey.pipeline.SavedFilterService;
import passerelle.journey.pipeline.SavedQuery;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.QuietButton;

/** The reader's own filters as links, and what may be done with the one that is shown. */
class SavedFilterLinks extends Div {

    private final SavedFilterService filters;

    SavedFilterLinks(SavedFilterService filters) {
        this.filters = filters;
        addClassName("saved-filters");
    }

    void show(PipelineAddress address) {
        removeAll();
        var saved = filters.mine();
        if (!saved.isEmpty()) {
            var links =
                    new Nav(saved.stream().map(query -> link(query, address)).toArray(Component[]::new));
            links.setAriaLabel(getTranslation("journey.saved"));
            add(links);
        }
        saved.stream()
                .filter(query -> query.query().equals(address.kept()))
                .findFirst()
                .ifPresentOrElse(this::offerChange, () -> offerSaving(address));
    }

    private static Anchor link(SavedQuery saved, PipelineAddress address) {
        var link = new Anchor(PipelineAddress.ROUTE + "?" + saved.query(), saved.name());
        if (saved.query().equals(address.kept())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void offerSaving(PipelineAddress address) {
        if (!address.filter().equals(PipelineFilter.NONE)) {
            add(new QuietButton(
                    "journey.saved.save",
                    () -> ask("journey.saved.save", "", name -> filters.save(new SavedQuery(name, address.kept())))));
        }
    }

    private void offerChange(SavedQuery saved) {
        Stream.of(
                        new QuietButton(
                                "journey.saved.rename",
                                () -> ask(
                                        "journey.saved.rename",
                                        saved.name(),
                                        name -> filters.rename(saved.name(), name))),
                        new QuietButton("journey.saved.delete", () -> confirm(saved)))
                .map(button -> button.about(saved.name()))
                .forEach(this::add);
    }

    private interface Naming {

        void as(String name);
    }

    private void ask(String title, String before, Naming naming) {
        var name = new TextField(getTranslation("journey.saved.name"));
        name.setValue(before);
        name.setRequiredIndicatorVisible(true);
        PageActs.open(title, "form.save", new Div(name), confirmed -> naming.as(name.getValue()));
    }

    private void confirm(SavedQuery saved) {
        PageActs.open(
                "journey.saved.delete",
                "journey.saved.delete",
                new Div(new Paragraph(getTranslation("journey.saved.delete.consequence", saved.name()))),
                confirmed -> filters.delete(saved.name()));
    }
}
