package passerelle.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.city.ui.CityLinks;
import passerelle.comparison.ui.GroupChoices;
import passerelle.comparison.ui.GroupField;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Section;

/** Where a city is weak, who could teach it, and what it says of that itself. */
@Route(LearningLinks.CITY)
@PermitAll
class CityLearningView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityService cities;
    private final GroupChoices groups;
    private final CityLearningParts parts;
    private final LocalDate today;

    private String title = "";

    CityLearningView(CityService cities, GroupChoices groups, CityLearningParts parts, Clock clock) {
        this.cities = cities;
        this.groups = groups;
        this.parts = parts;
        this.today = LocalDate.now(clock);
        addClassNames("page", "learning-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var city = event.getRouteParameters()
                .get("city")
                .flatMap(cities::find)
                .filter(parts::mayRead)
                .orElseThrow(NotFoundException::new);
        var address = LearningAddress.of(event.getLocation().getQueryParameters());
        title = getTranslation("learning.city.title", city.name(getLocale()));
        removeAll();
        add(crumbs(city), new H1(title), why());
        var sight = parts.sight(city);
        add(parts.groups(sight));
        add(weakest(sight, address));
        add(parts.stated(sight));
    }

    private Section weakest(CitySight sight, LearningAddress address) {
        var city = sight.city();
        var section = new Section(getTranslation("learning.weak"));
        section.add(new LearningFields(
                new GroupField(groups, address.group(), group -> go(city, address.with(group))),
                address,
                today,
                chosen -> go(city, chosen)));
        if (groups.isReadable(address.group())) {
            var name = groups.naming(address.group()).of(address.group());
            section.add(parts.weakest(sight, address, address.basis(today), name));
        } else {
            section.add(new EmptyState(getTranslation("comparison.group.gone"), getTranslation("comparison.gone.why")));
        }
        return section;
    }

    private Paragraph why() {
        var why = new Paragraph(getTranslation("learning.city.why"));
        why.addClassName("learning-why");
        return why;
    }

    private Nav crumbs(CityDetails city) {
        var here = new Span(getTranslation("learning.crumb"));
        here.getElement().setAttribute("aria-current", "page");
        var crumbs = new Nav(
                new Anchor(CityLinks.to(city.code()), city.name(getLocale())),
                new Anchor(CityLinks.to(city.code(), "index"), getTranslation("city.tab.index")),
                here);
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(getTranslation("learning.crumbs"));
        return crumbs;
    }

    private static void go(CityDetails city, LearningAddress address) {
        UI.getCurrent()
                .navigate(
                        CityLearningView.class,
                        new RouteParameters("city", city.code()),
                        address.query().parameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
