package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Optional;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.portrait.SideBySide;
import passerelle.result.ResultService;
import passerelle.result.Trend;
import passerelle.result.ui.Editions;
import passerelle.shared.CityId;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.EmptyState;

/** Up to five cities or rounds beside one another; which ones stands in the address. */
@Route(SideAddress.ROUTE)
@PermitAll
class SideBySideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CitySearch directory;
    private final ResultService results;
    private final Editions editions;

    SideBySideView(CitySearch directory, ResultService results, Editions editions) {
        this.directory = directory;
        this.results = results;
        this.editions = editions;
        addClassNames("page", "portrait-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = SideAddress.of(event.getLocation().getQueryParameters());
        var cities = cities(address);
        var trends = new LinkedHashMap<CityId, Trend>();
        cities.values().forEach(city -> trends.put(city.id(), results.of(city.id())));
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        removeAll();
        add(Crumbs.from("compare", getTranslation("comparison.title"), getPageTitle()), heading);
        add(new Paragraph(getTranslation("portrait.side.why")));
        add(new SideFields(directory, cities, trends.values(), address, SideBySideView::go));
        var side = SideBySide.of(trends, address.rounds(), address.kind());
        var words = new SideWords(side, cities.values());
        words.notes().forEach(note -> add(new Paragraph(note)));
        if (side.columns().isEmpty()) {
            add(new EmptyState(getTranslation("portrait.side.empty"), getTranslation("portrait.side.empty.why")));
        } else {
            add(new SidePart(side, words, editions));
        }
    }

    /** In the order of the address, at most five; codes that nobody knows are left out. */
    private LinkedHashMap<String, CityFound> cities(SideAddress address) {
        var asked = address.cities().stream().limit(SideBySide.MOST).toList();
        var found = directory.coded(asked);
        var cities = new LinkedHashMap<String, CityFound>();
        asked.forEach(code -> Optional.ofNullable(found.get(code)).ifPresent(city -> cities.put(code, city)));
        return cities;
    }

    private static void go(SideAddress address) {
        UI.getCurrent().navigate(SideBySideView.class, address.query().parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portrait.side");
    }
}
