package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import passerelle.instrument.EditionService;
import passerelle.instrument.EditionSummary;
import passerelle.instrument.Instrument;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Phrases;

/** Two editions of an instrument, whichever, beside one another; which ones is in the address. */
@Route("instruments/:code/:version/changes")
@RolesAllowed({"SECRETARIAT", "ANALYST", "EXPERT", "COORDINATOR", "CONTRIBUTOR"})
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String SINCE = "since";

    private final EditionService editions;

    CompareView(EditionService editions) {
        this.editions = editions;
        addClassNames("page", "edition-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var instrument = parameters.get("code").flatMap(Instrument::of).orElseThrow(NotFoundException::new);
        var known = known(instrument);
        var now = find(known, parameters.get("version")).orElseThrow(NotFoundException::new);
        var since = event.getLocation().getQueryParameters().getSingleParameter(SINCE);
        removeAll();
        add(back(now), new H1(getPageTitle()));
        find(known, since)
                .or(() -> usual(known, now))
                .ifPresentOrElse(
                        before -> show(known, before, now),
                        () -> add(new EmptyState(
                                getTranslation("instrument.compare.none"),
                                getTranslation("instrument.compare.none.why"))));
    }

    private void show(List<EditionSummary> known, EditionSummary before, EditionSummary now) {
        var choices = new Div(
                choice("instrument.compare.from", known, before, chosen -> go(chosen, now)),
                choice("instrument.compare.to", known, now, chosen -> go(before, chosen)));
        choices.addClassName("filters");
        add(new Paragraph(getTranslation("instrument.changes.help")), choices, changes(before, now));
    }

    private Component changes(EditionSummary before, EditionSummary now) {
        if (before.id().equals(now.id())) {
            return new Paragraph(getTranslation("instrument.compare.same"));
        }
        var changes = editions.changes(before.id(), now.id());
        return new ChangesReport(changes, getLocale());
    }

    /** The versions in their order. */
    private List<EditionSummary> known(Instrument instrument) {
        return editions.all().stream()
                .filter(edition -> edition.instrument() == instrument)
                .sorted(Comparator.comparing(EditionSummary::version))
                .toList();
    }

    private static Optional<EditionSummary> find(List<EditionSummary> known, Optional<String> version) {
        return version.flatMap(wanted -> known.stream()
                .filter(edition -> edition.version().equals(wanted))
                .findFirst());
    }

    /** The last one before it that was in use, or else the one next to it. */
    private static Optional<EditionSummary> usual(List<EditionSummary> known, EditionSummary now) {
        var others =
                known.stream().filter(edition -> !edition.id().equals(now.id())).toList();
        return others.stream()
                .filter(edition -> edition.version().compareTo(now.version()) < 0)
                .filter(edition -> edition.status().wasInUse())
                .reduce((earlier, later) -> later)
                .or(() -> others.stream().findFirst());
    }

    private Select<EditionSummary> choice(
            String label, List<EditionSummary> known, EditionSummary chosen, Choosing choosing) {
        var choice = new Select<EditionSummary>();
        choice.setLabel(getTranslation(label));
        choice.setItems(known);
        choice.setItemLabelGenerator(edition ->
                getTranslation("instrument.compare.edition", edition.version(), Phrases.name(this, edition.status())));
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choosing.choose(change.getValue());
            }
        });
        return choice;
    }

    @FunctionalInterface
    private interface Choosing {

        void choose(EditionSummary edition);
    }

    /** What came later is what is told of, whichever was chosen first. */
    private static void go(EditionSummary one, EditionSummary other) {
        var inOrder = one.version().compareTo(other.version()) <= 0;
        var before = inOrder ? one : other;
        var after = inOrder ? other : one;
        UI.getCurrent()
                .navigate(
                        CompareView.class,
                        EditionView.parameters(after.instrument(), after.version()),
                        QueryParameters.of(SINCE, before.version()));
    }

    private RouterLink back(EditionSummary edition) {
        return new RouterLink(
                edition.title().in(getLocale()),
                EditionView.class,
                EditionView.parameters(edition.instrument(), edition.version()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("instrument.compare");
    }
}
