package passerelle.map.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import passerelle.account.CurrentUser;
import passerelle.city.CityPlace;
import passerelle.city.CityPlaces;
import passerelle.city.ui.CityChoices;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.journey.pipeline.PipelineService;

/**
 * The cities on a map and, beside it, as a list; what is shown stands in the address, so that it can be kept and sent.
 */
@Route(MapAddress.ROUTE)
@Menu(order = 15, title = "map.title")
@PermitAll
class MapView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityPlaces places;
    private final PipelineService pipeline;
    private final MapFilters filters;
    private final Div shown = new Div();
    private final boolean network;

    MapView(CityPlaces places, PipelineService pipeline, CityChoices choices, CurrentUser user) {
        this.places = places;
        this.pipeline = pipeline;
        this.network = user.seesTheNetwork();
        filters = new MapFilters(
                choices,
                network,
                narrowed ->
                        UI.getCurrent().navigate(MapView.class, narrowed.query().parameters()));
        addClassNames("page", "map-page");
        shown.addClassName("map-and-list");
        add(new H1(getPageTitle()), filters, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = MapAddress.of(event.getLocation().getQueryParameters());
        var address = network ? asked : asked.forAll();
        filters.show(address);
        var cities = cities(address);
        shown.removeAll();
        shown.add(new MapFigure(address, cities), new PlaceList(address, cities));
    }

    private List<CityPlace> cities(MapAddress address) {
        var cities = places.of(address.filter(), getLocale());
        if (!address.asksForJourneys()) {
            return cities;
        }
        var wanted = pipeline.cities(PipelineFilter.of(address.step(), address.late()));
        return cities.stream().filter(city -> wanted.contains(city.id())).toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("map.title");
    }
}
