package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import passerelle.city.CityDetails;
import passerelle.city.ui.OverviewPart;
import passerelle.result.ResultService;
import passerelle.shared.ui.Section;

/** The Index over the rounds on the first page of a city, for all who may read a result of it. */
@org.springframework.stereotype.Component
class OverviewTrend implements OverviewPart {

    private final ResultService results;
    private final Editions editions;

    OverviewTrend(ResultService results, Editions editions) {
        this.results = results;
        this.editions = editions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return !results.of(city.id()).isEmpty();
    }

    @Override
    public Component content(CityDetails city) {
        var section = new Section(UI.getCurrent().getTranslation("result.trend"));
        section.add(new TrendLines(results.of(city.id()), editions, ScoreLinks.of(city)).figure());
        return section;
    }
}
