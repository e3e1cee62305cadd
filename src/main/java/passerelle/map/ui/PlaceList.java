package passerelle.map.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import passerelle.city.CityPlace;
import passerelle.city.ui.CityLinks;
import passerelle.map.Frame;
import passerelle.shared.Folding;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;

/**
 * The cities of the map as a list: on a part of the map those that lie in it, else all; whose place is unknown come
 * last.
 */
class PlaceList extends Div {

    /** What fits beside the map without scrolling. */
    private static final int AT_ONCE = 12;

    private final Frame frame;

    PlaceList(MapAddress address, List<CityPlace> cities) {
        this.frame = address.frame();
        addClassName("map-list");
        var listed = cities.stream()
                .filter(this::lies)
                .sorted(Comparator.comparing(city -> city.at() == null))
                .toList();
        add(new H2(getTranslation(frame.isNamed() ? "map.list" : "map.list.part", listed.size())), grid(listed));
    }

    private boolean lies(CityPlace city) {
        return frame.isNamed() || city.at() != null && frame.holds(city.at());
    }

    private void addColumns(FoldingGrid<CityPlace> grid) {
        grid.addComponentColumn(city -> new Anchor(CityLinks.to(city.code()), city.name(getLocale())))
                .setHeader(getTranslation("city.name"))
                .setRowHeader(true)
                .setComparator(folded(city -> city.name(getLocale())));
        grid.addColumn(city -> city.country().name(getLocale()))
                .setHeader(getTranslation("city.country"))
                .setComparator(folded(city -> city.country().name(getLocale())));
        grid.addColumn(city -> Phrases.name(this, city.standing()))
                .setHeader(getTranslation("city.standing"))
                .setComparator(Comparator.comparing(CityPlace::standing));
    }

    private FoldingGrid<CityPlace> grid(List<CityPlace> listed) {
        var grid = new FoldingGrid<CityPlace>();
        addColumns(grid);
        if (listed.stream().anyMatch(unplaced())) {
            grid.addColumn(city -> getTranslation(city.at() == null ? "map.place.unknown" : "map.place.known"))
                    .setHeader(getTranslation("map.place"))
                    .setComparator(Comparator.comparing(city -> city.at() == null));
        }
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setEmptyStateText(getTranslation("map.empty"));
        grid.setItems(listed);
        if (listed.size() <= AT_ONCE) {
            grid.setAllRowsVisible(true);
        } else {
            grid.addClassName("is-long");
        }
        return grid;
    }

    private static Predicate<CityPlace> unplaced() {
        return city -> city.at() == null;
    }

    private static Comparator<CityPlace> folded(Function<CityPlace, String> text) {
        return Comparator.comparing(city -> Folding.fold(text.apply(city)));
    }
}
