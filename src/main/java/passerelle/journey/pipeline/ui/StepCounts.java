package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import passerelle.journey.Step;
import passerelle.journey.pipeline.StepCount;
import passerelle.shared.ui.Phrases;

/** How many cities stand in each step, each number a door to them, with the age of the oldest. */
class StepCounts extends UnorderedList {

    /** @param link where the cities of a step are shown */
    StepCounts(List<StepCount> counts, LocalDate today, Function<Step, String> link) {
        addClassName("step-counts");
        counts.forEach(count -> add(item(count, today, link.apply(count.step()))));
    }

    private ListItem item(StepCount count, LocalDate today, String link) {
        var number = new Span(Phrases.number(count.cities()));
        number.addClassName("step-count");
        var door = new Anchor(link, number, new Span(Phrases.name(this, count.step())));
        var item = new ListItem(door);
        if (count.oldest() != null) {
            var age = new Span(
                    getTranslation("journey.count.oldest", (int) ChronoUnit.DAYS.between(count.oldest(), today)));
            age.addClassName("muted");
            item.add(age);
        }
        return item;
    }
}
