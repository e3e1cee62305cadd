package passerelle.map.ui;

import com.vaadin.flow.router.QueryParameters;
import passerelle.city.CityFilter;
import passerelle.city.Standing;
import passerelle.map.Frame;
import passerelle.shared.ui.PageQuery;

/** What the map shows, as its address keeps it. What the address says wrongly is left out. */
record MapAddress(CityFilter filter, Frame frame) {

    static final String ROUTE = "map";

    static MapAddress of(QueryParameters parameters) {
        var query = PageQuery.of(parameters);
        return new MapAddress(
                new CityFilter(
                        query.text("text").orElse(""),
                        query.text("country").orElse(null),
                        query.value("standing", Standing::valueOf),
                        null),
                query.text("frame").flatMap(Frame::of).orElse(Frame.EUROPE));
    }

    MapAddress narrowed(CityFilter filter) {
        return new MapAddress(filter, frame);
    }

    MapAddress of(Frame frame) {
        return new MapAddress(filter, frame);
    }

    PageQuery query() {
        return new PageQuery()
                .and("text", filter.text().isBlank() ? null : filter.text())
                .and("country", filter.country())
                .and("standing", filter.standing())
                .and("frame", frame.equals(Frame.EUROPE) ? null : frame.name());
    }

    /** As a link writes it. */
    @Override
    public String toString() {
        return query().of(ROUTE);
    }
}
