package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.city.ui.CityLinks;
import passerelle.home.ui.HomePanel;
import passerelle.journey.pipeline.CityStep;
import passerelle.journey.pipeline.JourneyService;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.journey.pipeline.PipelineService;
import passerelle.journey.ui.JourneyWords;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** What is late in the network, longest first. */
@org.springframework.stereotype.Component
class LatePanel implements HomePanel {

    private static final int SHOWN = 7;

    private static final PipelineFilter ANYTHING_LATE = new PipelineFilter(null, true, null, null, null, null, null);

    private final JourneyService journeys;
    private final PipelineService pipeline;
    private final CurrentUser user;
    private final Clock clock;

    LatePanel(JourneyService journeys, PipelineService pipeline, CurrentUser user, Clock clock) {
        this.journeys = journeys;
        this.pipeline = pipeline;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content() {
        return user.seesTheNetwork() ? Optional.of(panel()) : Optional.empty();
    }

    private Component panel() {
        var ui = UI.getCurrent();
        var count = journeys.countLate();
        var panel = new Section(ui.getTranslation("journey.panel.late", count));
        if (count == 0) {
            panel.add(new Paragraph(ui.getTranslation("journey.panel.late.none")));
            return panel;
        }
        var list = new OrderedList();
        list.addClassName("late-steps");
        journeys.late(SHOWN).forEach(step -> list.add(line(step)));
        var cities = ui.getTranslation("journey.panel.late.all", pipeline.count(ANYTHING_LATE));
        panel.add(list, new Anchor("pipeline?late=true", cities));
        return panel;
    }

    private ListItem line(CityStep step) {
        var words = new JourneyWords(LocalDate.now(clock));
        var city = new Anchor(
                CityLinks.to(step.code(), step.state().step().tab()),
                step.name(UI.getCurrent().getLocale()));
        return new ListItem(
                city,
                new Span(words.name(step.state())),
                new StatusBadge(Tone.LATE, words.late(step.state().daysLate(LocalDate.now(clock)))));
    }
}
