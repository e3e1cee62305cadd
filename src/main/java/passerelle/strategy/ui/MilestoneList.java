package passerelle.strategy.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import passerelle.shared.ui.Phrases;
import passerelle.strategy.Milestone;
import passerelle.strategy.StrategyDates;

/** What a strategy has reached, as a short journey of its own. */
class MilestoneList extends OrderedList {

    MilestoneList(StrategyDates dates) {
        addClassNames("journey", "milestones");
        getElement().setAttribute("aria-label", getTranslation("strategy.milestones"));
        for (var milestone : Milestone.values()) {
            add(item(dates, milestone));
        }
    }

    private ListItem item(StrategyDates dates, Milestone milestone) {
        var on = dates.of(milestone);
        var label = new Span(Phrases.name(this, milestone));
        label.addClassName("journey-label");
        var date = new Span(on == null ? getTranslation("strategy.not.yet") : Phrases.shortDate(on));
        date.addClassName("journey-date");
        var item = new ListItem(label, date);
        item.addClassNames("journey-step", on == null ? "state-not-started" : "state-done");
        return item;
    }
}
