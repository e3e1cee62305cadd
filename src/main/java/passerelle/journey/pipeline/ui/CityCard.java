package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import passerelle.city.ui.CityLinks;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.journey.ui.JourneyWords;
import passerelle.shared.ui.Phrases;

/** One city of the board: what comes next, how late it is, what else was begun, and its fee. */
class CityCard extends ListItem {

    private final Anchor door;

    CityCard(PipelineRow row, JourneyWords words) {
        var next = row.next();
        addClassName("city-card");
        door = new Anchor(CityLinks.to(row.code(), next.step().tab()), row.name(getLocale()));
        add(new H3(door), muted(row.country().name(getLocale()) + " · " + Phrases.name(this, row.standing())));
        var actor = next.actor();
        if (actor != null) {
            var action = new Span(words.action(next));
            action.addClassName("city-card-next");
            add(action, muted(words.who(actor)), words.dueBadge(next));
        }
        var badges = badges(row, words);
        if (!badges.isEmpty()) {
            var below = new Div();
            below.add(badges);
            below.addClassName("badges");
            add(below);
        }
    }

    private static List<Component> badges(PipelineRow row, JourneyWords words) {
        return Stream.<Component>concat(
                        row.others().stream().map(words::badge), row.fee().map(words::feeBadge).stream())
                .toList();
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("small", "muted");
        return span;
    }

    void focus() {
        door.getElement().callJsFunction("focus");
    }
}
