package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import passerelle.assessment.ui.IndexTabPart;
import passerelle.city.CityDetails;

/** The Index of a city over its rounds; before there is a result, what will be here. */
@org.springframework.stereotype.Component
class TrendPart implements IndexTabPart {

    private final CityResults results;
    private final Editions editions;

    TrendPart(CityResults results, Editions editions) {
        this.results = results;
        this.editions = editions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return results.visibleTo(city);
    }

    @Override
    public Component content(CityDetails city) {
        return new TrendSection(results.of(city), editions, results.acts(city));
    }
}
