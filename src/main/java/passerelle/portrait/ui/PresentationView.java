package passerelle.portrait.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import passerelle.city.CityService;
import passerelle.shared.ui.PageQuery;

/** The charts of one city before a council: one on a screen, nothing around it. */
@Route(value = PortraitLinks.PRESENTATION, autoLayout = false)
@PermitAll
class PresentationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CityService cities;
    private final Portraits portraits;
    private final ChartsParts parts;

    private String title = "";

    PresentationView(CityService cities, Portraits portraits, ChartsParts parts) {
        this.cities = cities;
        this.portraits = portraits;
        this.parts = parts;
        addClassName("presentation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var address = ChartsAddress.of(parameters);
        var city = event.getRouteParameters().get("city").flatMap(cities::find).orElseThrow(NotFoundException::new);
        var portrait = portraits.of(city, address).orElseThrow(NotFoundException::new);
        var leave = address.query().of(PortraitLinks.charts(city.code()));
        var slides = parts.plates(portrait).slides();
        title = getTranslation("portrait.page", portrait.name());
        removeAll();
        add(slides.isEmpty() ? nothing(portrait, leave) : new Slides(title, slides, leave, first(parameters)));
    }

    private static int first(QueryParameters parameters) {
        var first = PageQuery.of(parameters).value("slide", Integer::valueOf);
        return first == null ? 1 : first;
    }

    private Component nothing(Portrait portrait, String leave) {
        return new Div(new H1(title), ChartsParts.bare(portrait), new Anchor(leave, getTranslation("portrait.leave")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
