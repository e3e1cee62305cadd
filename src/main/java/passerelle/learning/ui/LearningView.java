package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import passerelle.instrument.EditionService;
import passerelle.learning.InterestCount;
import passerelle.learning.InterestKind;
import passerelle.learning.InterestService;
import passerelle.shared.ui.Phrases;

/** The learning groups there are, and those that may be made in an area; which one stands in the address. */
@Route(LearningLinks.NETWORK)
@Menu(order = 32, title = "learning.title")
@RolesAllowed({"SECRETARIAT", "ANALYST"})
class LearningView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final InterestService interests;
    private final EditionService editions;
    private final LearningParts parts;
    private final LocalDate today;

    LearningView(InterestService interests, EditionService editions, LearningParts parts, Clock clock) {
        this.interests = interests;
        this.editions = editions;
        this.parts = parts;
        this.today = LocalDate.now(clock);
        addClassNames("page", "learning-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var titles = AreaTitles.read(editions);
        var counts = interests.counts();
        var asked = LearningAddress.of(event.getLocation().getQueryParameters());
        var area = asked.area() != null && titles.codes().contains(asked.area()) ? asked.area() : usual(titles, counts);
        var address = asked.in(area);
        removeAll();
        add(heading(titles, area));
        var why = new Paragraph(getTranslation("learning.why"));
        why.addClassName("learning-why");
        add(why, parts.groups(titles));
        var section = parts.suggestions(titles, address, address.basis(today));
        section.addComponentAtIndex(1, fields(titles, counts, address));
        add(section);
    }

    private Div heading(AreaTitles titles, String area) {
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        parts.making(titles, area).ifPresent(heading::add);
        return heading;
    }

    /** The area that most cities say they want; the first of the Index where none says anything. */
    private static String usual(AreaTitles titles, List<InterestCount> counts) {
        return titles.codes().stream()
                .reduce((one, other) ->
                        of(other, InterestKind.WANTS, counts) > of(one, InterestKind.WANTS, counts) ? other : one)
                .orElseThrow();
    }

    private static long of(String area, InterestKind kind, List<InterestCount> counts) {
        return counts.stream()
                .filter(count -> count.area().equals(area) && count.kind() == kind)
                .mapToLong(InterestCount::cities)
                .sum();
    }

    private Component fields(AreaTitles titles, List<InterestCount> counts, LearningAddress address) {
        var area = new Select<String>();
        area.setLabel(getTranslation("learning.area"));
        area.setItems(titles.codes());
        area.setItemLabelGenerator(titles::of);
        area.setTextRenderer(code -> label(titles.of(code), code, counts));
        area.setValue(address.area());
        area.addValueChangeListener(change -> go(address.in(change.getValue())));
        return new LearningFields(area, address, today, LearningView::go);
    }

    private static String label(String title, String code, List<InterestCount> counts) {
        var want = of(code, InterestKind.WANTS, counts);
        var offer = of(code, InterestKind.OFFERS, counts);
        return want + offer == 0 ? title : Phrases.phrase("learning.area.counts", title, want, offer);
    }

    private static void go(LearningAddress address) {
        UI.getCurrent().navigate(LearningView.class, address.query().parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title");
    }
}
