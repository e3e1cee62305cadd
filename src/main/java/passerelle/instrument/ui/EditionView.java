package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryList;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionChanges;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.LocalizedText;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** One edition, to be read: what it asks, what each answer earns and how the areas add up. */
@Route("instruments/:code/:version")
@RolesAllowed({"SECRETARIAT", "ANALYST", "EXPERT", "COORDINATOR", "CONTRIBUTOR"})
class EditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EditionService editions;
    private final EditionActs acts;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Set<String> opened = new HashSet<>();
    private String title = "";

    EditionView(EditionService editions, EditionActs acts, AuditLog audit, CurrentUser user) {
        this.editions = editions;
        this.acts = acts;
        this.audit = audit;
        this.user = user;
        addClassNames("page", "edition-page");
    }

    static RouteParameters parameters(Instrument instrument, String version) {
        return new RouteParameters(new RouteParam("code", instrument.code()), new RouteParam("version", version));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var version = parameters.get("version").orElse("");
        show(parameters
                .get("code")
                .flatMap(Instrument::of)
                .flatMap(instrument -> editions.find(instrument, version))
                .orElseThrow(NotFoundException::new));
    }

    private void show(Edition edition) {
        title = words(edition.title());
        removeAll();
        add(
                new RouterLink(getTranslation("instrument.back"), InstrumentsView.class),
                heading(edition),
                besides(edition),
                new Paragraph(words(edition.note())),
                facts(edition));
        var parts = user.is(Role.SECRETARIAT) ? acts.parts(edition) : CardActs.NONE;
        if (!edition.indices().isEmpty()) {
            add(new CompositionSection(edition, parts, getLocale()));
        }
        var changes = editions.changes(edition.id());
        changes.ifPresent(known -> add(new ChangesSection(known, getLocale())));
        add(areas(edition, changes, parts));
        if (!edition.profile().isEmpty()) {
            add(new ProfileSection(edition.profile()));
        }
        if (user.seesTheNetwork()) {
            add(history(edition));
        }
    }

    private Section history(Edition edition) {
        var history = new Section(getTranslation("history.title"));
        history.add(new HistoryList(
                page -> audit.ofObject(null, "edition", edition.id().value(), page)));
        return history;
    }

    private Component heading(Edition edition) {
        var heading = new Div(new H1(title), EditionBadge.of(this, edition.status()));
        heading.addClassName("page-heading");
        if (user.is(Role.SECRETARIAT)) {
            acts.standing(edition).forEach(heading::add);
        }
        return heading;
    }

    private Div besides(Edition edition) {
        var besides = new Div();
        besides.addClassNames("quiet-actions", "edition-acts");
        besides.setVisible(user.is(Role.SECRETARIAT));
        if (besides.isVisible()) {
            acts.besides(edition).forEach(besides::add);
        }
        return besides;
    }

    private FactList facts(Edition edition) {
        var facts = new FactList()
                .with(getTranslation("instrument.name"), Phrases.name(this, edition.instrument()))
                .with(getTranslation("instrument.version"), edition.version())
                .with(
                        getTranslation("instrument.areas"),
                        Phrases.number(edition.areas().size()));
        var indicators = edition.indicators().size();
        var core = edition.coreIndicators().size();
        if (indicators > 0) {
            facts.with(
                    getTranslation("instrument.indicators"),
                    core == 0 ? Phrases.number(indicators) : Phrases.phrase("instrument.core.of", indicators, core));
        }
        return facts;
    }

    private Section areas(Edition edition, Optional<EditionChanges> changes, CardActs parts) {
        var section = new Section(getTranslation("instrument.areas"));
        edition.areas()
                .forEach(area -> section.add(
                        edition.isHistoric() ? new Paragraph(words(area.title())) : panel(area, changes, parts)));
        return section;
    }

    /** What was open is open again after something in it was changed. */
    private AreaPanel panel(Area area, Optional<EditionChanges> changes, CardActs parts) {
        var panel = new AreaPanel(area, changes, parts, getLocale());
        panel.setOpened(opened.contains(area.code()));
        panel.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                opened.add(area.code());
            } else {
                opened.remove(area.code());
            }
        });
        return panel;
    }

    private String words(LocalizedText text) {
        return text.in(getLocale());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
