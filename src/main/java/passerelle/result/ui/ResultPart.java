package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import passerelle.assessment.ui.IndexTabPart;
import passerelle.city.CityDetails;
import passerelle.shared.ui.PageQuery;

/** The results of a city, one at a time. */
@org.springframework.stereotype.Component
class ResultPart implements IndexTabPart {

    private final CityResults results;
    private final Editions editions;

    ResultPart(CityResults results, Editions editions) {
        this.results = results;
        this.editions = editions;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return results.visibleTo(city);
    }

    @Override
    public Component content(CityDetails city) {
        return content(city, new PageQuery());
    }

    @Override
    public Component content(CityDetails city, PageQuery query) {
        var known = results.of(city);
        return known.isEmpty() ? new Div() : new ResultSection(known, editions, results.acts(city), query);
    }
}
