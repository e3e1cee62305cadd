package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.classification.Classification;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** The themes, domains and goals by which practices are classified, and the areas of the Index next to each. */
@Route(PracticeLinks.CLASSIFICATION)
@RolesAllowed("SECRETARIAT")
class ClassificationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ClassificationService service;
    private final EditionService editions;
    private final TermForms forms;

    ClassificationView(ClassificationService service, EditionService editions, TermForms forms) {
        this.service = service;
        this.editions = editions;
        this.forms = forms;
        addClassNames("page", "classification-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var classification = service.all();
        var index = editions.latest(Instrument.INDEX);
        removeAll();
        var heading = new Div(new H1(getPageTitle()), new Anchor(PracticeLinks.DESK, getTranslation("practice.desk")));
        heading.addClassName("page-heading");
        var why = new Paragraph(getTranslation("practice.classification.why"));
        why.addClassName("muted");
        add(heading, why);
        for (var kind : TermKind.values()) {
            add(section(kind, classification, index));
        }
    }

    private Section section(TermKind kind, Classification classification, Edition index) {
        var section = new Section(Phrases.name(kind));
        if (kind.isOurs()) {
            section.action(new QuietButton(
                            "practice.term.add", () -> forms.add(kind, classification.offered(kind), index.areas()))
                    .about(Phrases.name(kind)));
        }
        var list = new UnorderedList();
        list.addClassName("term-list");
        classification.of(kind).forEach(term -> list.add(line(term, index)));
        section.add(list);
        return section;
    }

    private ListItem line(TermRow term, Edition index) {
        var name = new Span(term.name(getLocale()));
        name.addClassName("term-name");
        var areas = new Span(term.areas().stream()
                .map(code -> index.area(code).title().in(getLocale()))
                .collect(Collectors.joining(", ")));
        areas.addClassNames("muted", "small");
        var line = new ListItem(name, areas, state(term), acts(term, index));
        if (term.parent() != null) {
            line.addClassName("is-below");
        }
        return line;
    }

    private Component state(TermRow term) {
        var on = term.retiredOn();
        return on == null ? new Span() : new StatusBadge(Tone.NEUTRAL, Phrases.phrase("practice.term.retired.on", on));
    }

    private Div acts(TermRow term, Edition index) {
        var acts = new Div(new QuietButton("practice.term.change", () -> forms.change(term, index.areas()))
                .about(term.label().in(getLocale())));
        acts.addClassName("card-actions");
        if (term.isRetired()) {
            acts.add(new QuietButton("practice.term.offer", () -> forms.takeUpAgain(term))
                    .about(term.label().in(getLocale())));
        } else if (term.kind().isOurs()) {
            acts.add(new QuietButton("practice.term.retire", () -> forms.retire(term))
                    .about(term.label().in(getLocale())));
        }
        return acts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.classification");
    }
}
