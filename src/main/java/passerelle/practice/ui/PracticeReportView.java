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
import passerelle.city.CityService;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeSection;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.text.TextService;

/** The form in which a good practice is reported: ten sections on one page, saved while they are filled in. */
@Route(PracticeLinks.REPORT)
@PermitAll
class PracticeReportView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final PracticeService practices;
    private final PracticeReporting reporting;
    private final TextService texts;
    private final CityService cities;
    private final SectionFields fields;
    private final WritingActs acts;
    private String title = "";

    PracticeReportView(
            PracticeService practices,
            PracticeReporting reporting,
            TextService texts,
            CityService cities,
            SectionFields fields,
            WritingActs acts) {
        this.practices = practices;
        this.reporting = reporting;
        this.texts = texts;
        this.cities = cities;
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
        if (written.isPresent()) {
            show(written.get());
        } else if (practices.find(code).isPresent()) {
            event.forwardTo(PracticeLinks.to(code));
        } else {
            throw new NotFoundException();
        }
    }

    private void show(PracticeDetails practice) {
        var model = new ReportModel(reporting, texts, practice);
        var nav = new SectionNav();
        title = PracticeWords.title(practice.facts().title());
        removeAll();
        var sections = new Div();
        sections.addClassName("practice-sections");
        var notes = new RemarkNotes(model.stored(), practice.course().round());
        for (var section : PracticeSection.values()) {
            var card = new SectionCard(section);
            if (practice.status() == PracticeStatus.RETURNED) {
                notes.on(section).ifPresent(card::with);
            }
            sections.add(card.with(fields.of(section, model).toArray(Component[]::new)));
        }
        sections.add(new SelfCheckFields(model));
        nav.show(model.check());
        model.onChange(nav::show);
        add(new ReportHeader(cities.get(practice.city()), model, acts), nav, sections);
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
