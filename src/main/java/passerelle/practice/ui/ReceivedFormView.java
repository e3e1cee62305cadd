package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import passerelle.city.CityService;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeSection;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.practice.received.ReceivedFormService;
import passerelle.practice.received.ReceivedReading;
import passerelle.shared.ui.Folded;

/** What was read from a Word form, section by section beside what stands in the file, to be corrected and confirmed. */
@Route(PracticeLinks.RECEIVED_FORM)
@PermitAll
class ReceivedFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeService practices;
    private final ReceivedFormService forms;
    private final CityService cities;
    private final SectionFields fields;
    private final ConfirmActs acts;
    private String title = "";

    ReceivedFormView(
            PracticeService practices,
            ReceivedFormService forms,
            CityService cities,
            SectionFields fields,
            ConfirmActs acts) {
        this.practices = practices;
        this.forms = forms;
        this.cities = cities;
        this.fields = fields;
        this.acts = acts;
        addClassNames("page", "practice-report", "received-form");
    }

    /** What is confirmed already is a draft like any other; whoever may read it but not write it is shown it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("practice").orElseThrow(NotFoundException::new);
        var written =
                practices.underWay(code).filter(practice -> practice.reach().writes());
        if (written.filter(practice -> practice.status() == PracticeStatus.RECEIVED)
                .isPresent()) {
            show(written.get());
        } else if (written.isPresent()) {
            event.forwardTo(PracticeLinks.report(code));
        } else if (practices.find(code).isPresent()) {
            event.forwardTo(PracticeLinks.to(code));
        } else {
            throw new NotFoundException();
        }
    }

    private void show(PracticeDetails practice) {
        var model = fields.open(practice);
        var reading = forms.reading(practice.id());
        title = PracticeWords.title(practice.facts().title());
        removeAll();
        add(new ReceivedHeader(cities.get(practice.city()), model, reading, acts), sections(model, reading));
    }

    private Div sections(ReportModel model, ReceivedReading reading) {
        var sections = new Div();
        sections.addClassNames("practice-sections", "received-sections");
        var columns = new Div(
                new H2(getTranslation("practice.received.in.file")),
                new H2(getTranslation("practice.received.in.practice")));
        columns.addClassName("received-columns");
        sections.add(columns);
        for (var section : PracticeSection.values()) {
            sections.add(new ReceivedCard(section, reading, model.original())
                    .with(fields.of(section, model).toArray(Component[]::new)));
        }
        sections.add(new Folded(
                getTranslation("practice.received.all"), () -> new ReceivedText(reading.passages(), model.original())));
        return sections;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
