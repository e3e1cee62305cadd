package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import passerelle.result.Trend;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Section;

/** The indices and then the areas over the rounds, or what they will show and how they come about. */
class TrendSection extends Section {

    TrendSection(Trend trend, Editions editions, ResultActs acts) {
        super(UI.getCurrent().getTranslation("result.trend"));
        if (trend.isEmpty()) {
            var empty = new EmptyState(getTranslation("result.empty"), getTranslation("result.empty.why"));
            acts.record().ifPresent(empty::add);
            add(empty);
        } else {
            var links = ScoreLinks.of(acts.city());
            add(new TrendLines(trend, editions, links).figure());
            var areas = new AreaTrends(trend, editions, links);
            if (!areas.isEmpty()) {
                var section = Section.sub(getTranslation("result.areas.trend"));
                section.add(areas.figure());
                add(section);
            }
        }
    }
}
