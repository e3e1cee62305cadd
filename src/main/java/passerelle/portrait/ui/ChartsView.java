package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.city.ui.CityLinks;
import passerelle.comparison.ui.GroupChoices;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.EmptyState;

/** All charts of one city; what they show stands in the address, so that it can be kept and sent. */
@Route(PortraitLinks.CHARTS)
@PermitAll
class ChartsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityService cities;
    private final Portraits portraits;
    private final GroupChoices groups;
    private final ChartsParts parts;

    private String title = "";

    ChartsView(CityService cities, Portraits portraits, GroupChoices groups, ChartsParts parts) {
        this.cities = cities;
        this.portraits = portraits;
        this.groups = groups;
        this.parts = parts;
        addClassNames("page", "portrait-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var city = event.getRouteParameters()
                .get("city")
                .flatMap(cities::find)
                .filter(portraits::hasPage)
                .orElseThrow(NotFoundException::new);
        var address = ChartsAddress.of(event.getLocation().getQueryParameters());
        title = getTranslation("portrait.page", city.name(getLocale()));
        removeAll();
        add(crumbs(city));
        portraits.of(city, address).ifPresentOrElse(portrait -> show(portrait, address), this::nothing);
    }

    private void show(Portrait portrait, ChartsAddress address) {
        var code = portrait.city().code();
        add(parts.heading(title, portrait, address));
        add(new ChartsFields(portrait, address, groups, portraits.today(), chosen -> go(code, chosen)));
        add(parts.group(portrait));
        add(parts.charts(portrait, rounds -> go(code, address.between(rounds))));
    }

    private void nothing() {
        add(new H1(title), new EmptyState(getTranslation("portrait.empty"), getTranslation("portrait.empty.why")));
    }

    private Crumbs crumbs(CityDetails city) {
        return new Crumbs(
                Stream.of(
                        new Anchor(CityLinks.to(city.code()), city.name(getLocale())),
                        new Anchor(CityLinks.to(city.code(), "index"), getTranslation("city.tab.index"))),
                getTranslation("portrait.title"));
    }

    private static void go(String city, ChartsAddress address) {
        UI.getCurrent()
                .navigate(
                        ChartsView.class,
                        new RouteParameters("city", city),
                        address.query().parameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
