package passerelle.map.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import passerelle.city.CityPlaces;
import passerelle.city.ui.CityChoices;

/**
 * The cities on a map and, beside it, as a list; what is shown stands in the address, so that it can be kept and sent.
 */
@Route(MapAddress.ROUTE)
@Menu(order = 15, title = "map.title")
@PermitAll
class MapView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityPlaces places;
    private final MapFilters filters;
    private final Div shown = new Div();
    private MapAddress address = MapAddress.of(QueryParameters.empty());

    MapView(CityPlaces places, CityChoices choices) {
        this.places = places;
        filters = new MapFilters(
                choices,
                filter -> UI.getCurrent()
                        .navigate(
                                MapView.class, address.narrowed(filter).query().parameters()));
        addClassNames("page", "map-page");
        shown.addClassName("map-and-list");
        add(new H1(getPageTitle()), filters, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = MapAddress.of(event.getLocation().getQueryParameters());
        filters.show(address.filter());
        var cities = places.of(address.filter(), getLocale());
        shown.removeAll();
        shown.add(new MapFigure(address, cities), new PlaceList(address, cities));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("map.title");
    }
}
