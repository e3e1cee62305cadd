package passerelle.comparison.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.OwnGroupDetails;
import passerelle.comparison.OwnGroupService;
import passerelle.shared.CityId;
import passerelle.shared.Folding;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** The groups that the reader picked by hand, and those that others share. */
@Route(OwnGroupsView.ROUTE)
@PermitAll
class OwnGroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "compare/groups";

    private final OwnGroupService groups;
    private final CitySearch directory;

    OwnGroupsView(OwnGroupService groups, CitySearch directory) {
        this.groups = groups;
        this.directory = directory;
        addClassNames("page", "own-groups");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var readable = groups.readable();
        var cities = directory.identified(
                readable.stream().flatMap(group -> group.cities().stream()).collect(Collectors.toSet()));
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        add(Crumbs.from(CompareAddress.ROUTE, getTranslation("comparison.title"), getPageTitle()), heading);
        if (readable.isEmpty()) {
            add(new EmptyState(
                    getTranslation("comparison.groups.empty"), getTranslation("comparison.groups.empty.why"), make()));
        } else {
            heading.add(make());
            add(new Paragraph(getTranslation("comparison.groups.why")));
            readable.forEach(group -> add(section(group, cities)));
        }
    }

    private Section section(OwnGroupDetails group, Map<CityId, CityFound> known) {
        var section = new Section(group.name());
        var cities = group.cities().stream()
                .flatMap(city -> Stream.ofNullable(known.get(city)))
                .map(city -> city.names().in(getLocale()))
                .sorted(Comparator.comparing(Folding::fold))
                .collect(joining(", "));
        section.add(
                badge(group),
                new Paragraph(cities.isEmpty() ? getTranslation("comparison.groups.none") : cities),
                acts(group));
        return section;
    }

    private StatusBadge badge(OwnGroupDetails group) {
        if (!group.mine()) {
            return new StatusBadge(Tone.INFO, getTranslation("comparison.groups.of", group.owner()));
        }
        return group.shared()
                ? new StatusBadge(Tone.INFO, getTranslation("comparison.groups.shared"))
                : new StatusBadge(Tone.NEUTRAL, getTranslation("comparison.groups.private"));
    }

    private Div acts(OwnGroupDetails group) {
        var compare = new Anchor(
                CompareLinks.with(new ComparisonGroup.HandPicked(group.id())), getTranslation("comparison.groups.use"));
        var acts = new Div(compare);
        acts.addClassName("acts");
        if (group.mine()) {
            Stream.of(
                            new QuietButton("comparison.groups.change", () -> change(group)),
                            new QuietButton(
                                    group.shared() ? "comparison.groups.unshare" : "comparison.groups.share",
                                    () -> share(group)),
                            new QuietButton("comparison.groups.delete", () -> confirm(group)))
                    .map(button -> button.about(group.name()))
                    .forEach(acts::add);
        }
        return acts;
    }

    private Component make() {
        return new PrimaryButton("comparison.groups.make", () -> {
            var form = new OwnGroupForm(directory, "", List.of());
            PageActs.open(
                    "comparison.groups.make", "form.save", form, confirmed -> groups.make(form.title(), form.picked()));
        });
    }

    private void change(OwnGroupDetails group) {
        var form = new OwnGroupForm(directory, group.name(), group.cities());
        PageActs.open(
                "comparison.groups.change",
                "form.save",
                form,
                confirmed -> groups.change(group.id(), form.title(), form.picked()));
    }

    private void share(OwnGroupDetails group) {
        groups.share(group.id(), !group.shared());
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void confirm(OwnGroupDetails group) {
        PageActs.open(
                "comparison.groups.delete",
                "comparison.groups.delete",
                new Div(new Paragraph(getTranslation("comparison.groups.delete.consequence", group.name()))),
                confirmed -> groups.delete(group.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("comparison.groups");
    }
}
