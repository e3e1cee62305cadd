package passerelle.map.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFilter;
import passerelle.city.Standing;
import passerelle.map.Frame;

/** What the map shows, as its address keeps it. What the address says wrongly is left out. */
record MapAddress(CityFilter filter, Frame frame) {

    static final String ROUTE = "map";

    static MapAddress of(QueryParameters query) {
        return new MapAddress(
                new CityFilter(
                        query.getSingleParameter("text").orElse(""),
                        query.getSingleParameter("country").orElse(null),
                        query.getSingleParameter("standing")
                                .map(MapAddress::standing)
                                .orElse(null)),
                query.getSingleParameter("frame").flatMap(Frame::of).orElse(Frame.EUROPE));
    }

    MapAddress narrowed(CityFilter filter) {
        return new MapAddress(filter, frame);
    }

    MapAddress of(Frame frame) {
        return new MapAddress(filter, frame);
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        put(query, "text", filter.text().isBlank() ? null : filter.text());
        put(query, "country", filter.country());
        put(query, "standing", filter.standing());
        put(query, "frame", frame.equals(Frame.EUROPE) ? null : frame.name());
        return QueryParameters.simple(query);
    }

    /** As a link writes it. */
    @Override
    public String toString() {
        var query = query().getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }

    private static @Nullable Standing standing(String name) {
        try {
            return Standing.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static void put(LinkedHashMap<String, String> query, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(given -> query.put(name, given.toString()));
    }
}
