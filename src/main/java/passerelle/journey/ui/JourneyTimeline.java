package passerelle.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import passerelle.journey.Step;
import passerelle.journey.StepState;

/** The steps as a way from left to right, from top to bottom on a phone: each with its state in words and its tab. */
class JourneyTimeline extends OrderedList {

    private final JourneyWords words;
    private final LocalDate today;
    private final transient Function<Step, Optional<String>> links;

    /** @param links the address where the reader finds a step, if the reader may see it */
    JourneyTimeline(String label, List<StepState> steps, LocalDate today, Function<Step, Optional<String>> links) {
        this.words = new JourneyWords(today);
        this.today = today;
        this.links = links;
        addClassName("journey");
        getElement().setAttribute("aria-label", label);
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(StepState state) {
        var when = new Span(words.when(state));
        when.addClassName("journey-date");
        var item = new ListItem(label(state), when);
        item.addClassNames(
                "journey-step",
                "state-" + state.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (state.isLate(today)) {
            item.addClassName("is-late");
        }
        if (state.next()) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private Component label(StepState state) {
        Component label = links.apply(state.step())
                .<Component>map(link -> new Anchor(link, words.name(state)))
                .orElseGet(() -> new Span(words.name(state)));
        label.addClassName("journey-label");
        return label;
    }
}
