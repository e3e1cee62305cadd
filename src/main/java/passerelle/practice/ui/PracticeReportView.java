package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import passerelle.city.CityService;
import passerelle.practice.OpenSuggestion;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.PracticeSection;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.practice.PracticeSuggestionService;
import passerelle.shared.ui.PageQuery;

/** The form in which a good practice is reported: ten sections on one page, saved while they are filled in. */
@Route(PracticeLinks.REPORT)
@PermitAll
class PracticeReportView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final PracticeService practices;
    private final CityService cities;
    private final PracticeSuggestionService suggestions;
    private final SectionFields fields;
    private final WritingActs acts;
    private String title = "";

    PracticeReportView(
            PracticeService practices,
            CityService cities,
            PracticeSuggestionService suggestions,
            SectionFields fields,
            WritingActs acts) {
        this.practices = practices;
        this.cities = cities;
        this.suggestions = suggestions;
        this.fields = fields;
        this.acts = acts;
        addClassNames("page", "practice-report");
    }

    /** Whoever may read it but not write it is shown it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("practice").orElseThrow(NotFoundException::new);
        var written =
                practices.underWay(code).filter(practice -> practice.reach().writes());
        if (written.filter(practice -> practice.status() == PracticeStatus.RECEIVED)
                .isPresent()) {
            event.forwardTo(PracticeLinks.received(code));
        } else if (written.isPresent()) {
            show(written.get(), PageQuery.of(event.getLocation().getQueryParameters()));
        } else if (practices.find(code).isPresent()) {
            event.forwardTo(PracticeLinks.to(code));
        } else {
            throw new NotFoundException();
        }
    }

    /** The address may ask for the translation: the texts of the original beside those that translate them. */
    private void show(PracticeDetails practice, PageQuery query) {
        var model = fields.open(practice);
        var other = PracticeLanguage.beside(model.original());
        var translated =
                query.text(PracticeLinks.LANGUAGE).filter(other::equals).isPresent();
        title = PracticeWords.title(practice.facts().title());
        removeAll();
        add(new ReportHeader(cities.get(practice.city()), model, acts, translated));
        if (translated) {
            add(new TranslationSections(model, other));
        } else {
            var nav = new SectionNav();
            nav.show(model.first());
            model.onChange(nav::show);
            add(nav, sections(model));
        }
        setClassName("is-translated", translated);
    }

    private Div sections(ReportModel model) {
        var practice = model.practice();
        var sections = new Div();
        sections.addClassName("practice-sections");
        var returned = practice.status() == PracticeStatus.RETURNED;
        var notes = new RemarkNotes(model.stored(), practice.course().round());
        var suggested = returned ? suggestions.open(practice.id()) : List.<OpenSuggestion>of();
        for (var section : PracticeSection.values()) {
            var card = new SectionCard(section);
            if (returned) {
                notes.on(section).ifPresent(card::with);
            }
            suggested.stream()
                    .filter(suggestion -> suggestion.about().part().section() == section)
                    .map(suggestion -> new SuggestionPanel(suggestions, practice.id(), suggestion))
                    .forEach(card::with);
            sections.add(card.with(fields.of(section, model).toArray(Component[]::new)));
        }
        sections.add(new SelfCheckFields(model));
        return sections;
    }

    /** The address may name a section behind its #. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement()
                .executeJs("const to = location.hash && document.getElementById(location.hash.slice(1));"
                        + " if (to) to.scrollIntoView()");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
