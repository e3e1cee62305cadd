package passerelle.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicReference;
import passerelle.comparison.BandScaleDetails;
import passerelle.comparison.BandService;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** The bands by which everybody compares, as the secretariat cuts them. */
@Route(BandsView.ROUTE)
@RolesAllowed("SECRETARIAT")
class BandsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "compare/bands";

    private final BandService bands;

    BandsView(BandService bands) {
        this.bands = bands;
        addClassNames("page", "bands");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var scales = bands.scales();
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        add(Crumbs.from(CompareAddress.ROUTE, getTranslation("comparison.title"), getPageTitle()), heading);
        if (scales.isEmpty()) {
            add(new EmptyState(
                    getTranslation("comparison.bands.empty"), getTranslation("comparison.bands.why"), addButton()));
        } else {
            heading.add(addButton());
            add(new Paragraph(getTranslation("comparison.bands.why")));
            scales.forEach(scale -> add(section(scale)));
        }
    }

    private Section section(BandScaleDetails scale) {
        var names = scale.bands().stream().map(GroupNames::of).toList();
        var title = getTranslation("comparison.bands.scale", Phrases.name(scale.trait()), names.size());
        var list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(name)));
        var section = new Section(
                title,
                new QuietButton("comparison.bands.change", () -> change(scale)).about(title),
                new QuietButton("comparison.bands.remove", () -> remove(scale)).about(title));
        section.add(list);
        return section;
    }

    private PrimaryButton addButton() {
        return new PrimaryButton("comparison.bands.add", () -> {
            var form = new BandForm(null);
            PageActs.open(
                    "comparison.bands.add", "form.save", form, confirmed -> bands.add(form.cuts(), form.reason()));
        });
    }

    private void change(BandScaleDetails scale) {
        var ui = UI.getCurrent();
        var form = new BandForm(scale.cuts());
        var seen = new AtomicReference<>(scale);
        new FormDialog(getTranslation("comparison.bands.change"), getTranslation("form.save"), form, confirmed -> {
                    bands.change(scale.id(), form.cuts(), seen.get().version(), form.reason());
                    ui.refreshCurrentRoute(false);
                    return true;
                })
                .over(form, () -> {
                    seen.set(bands.get(scale.id()));
                    return new BandForm(seen.get().cuts());
                })
                .open();
    }

    private void remove(BandScaleDetails scale) {
        PageActs.ask(
                "comparison.bands.remove", "comparison.bands.consequence", reason -> bands.remove(scale.id(), reason));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("comparison.bands");
    }
}
