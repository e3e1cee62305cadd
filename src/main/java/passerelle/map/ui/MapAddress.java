package passerelle.map.ui;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFilter;
import passerelle.city.InCharge;
import passerelle.city.Standing;
import passerelle.journey.Step;
import passerelle.journey.ui.JourneyChoices;
import passerelle.map.Frame;
import passerelle.shared.ui.PageQuery;

/** What the map shows, as its address keeps it. What the address says wrongly is left out. */
record MapAddress(CityFilter filter, @Nullable Step step, boolean late, Frame frame) {

    static final String ROUTE = "map";

    static MapAddress of(QueryParameters parameters) {
        var query = PageQuery.of(parameters);
        return new MapAddress(
                new CityFilter(
                        query.text("text").orElse(""),
                        query.text("country").orElse(null),
                        query.value("standing", Standing::valueOf),
                        query.value("officer", InCharge::of)),
                query.value("step", JourneyChoices::standing),
                query.is("late"),
                query.text("frame").flatMap(Frame::of).orElse(Frame.EUROPE));
    }

    /** What everybody may narrow the map to. */
    MapAddress forAll() {
        return new MapAddress(
                new CityFilter(filter.text(), filter.country(), filter.standing(), null), null, false, frame);
    }

    MapAddress of(Frame frame) {
        return new MapAddress(filter, step, late, frame);
    }

    /** Whether it asks how far the cities have come. */
    boolean asksForJourneys() {
        return step != null || late;
    }

    PageQuery query() {
        return new PageQuery()
                .and("text", filter.text().isBlank() ? null : filter.text())
                .and("country", filter.country())
                .and("standing", filter.standing())
                .and("officer", filter.officer())
                .and("step", step)
                .when(late, "late")
                .and("frame", frame.equals(Frame.EUROPE) ? null : frame.name());
    }

    /** As a link writes it. */
    @Override
    public String toString() {
        return query().of(ROUTE);
    }
}
