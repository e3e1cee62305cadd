package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.home.ui.HomePanel;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.journey.pipeline.PipelineService;
import passerelle.shared.ui.Section;

/** Where the cities stand. */
@org.springframework.stereotype.Component
class CountsPanel implements HomePanel {

    private final PipelineService pipeline;
    private final CurrentUser user;
    private final Clock clock;

    CountsPanel(PipelineService pipeline, CurrentUser user, Clock clock) {
        this.pipeline = pipeline;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> content() {
        return user.seesTheNetwork() ? Optional.of(panel()) : Optional.empty();
    }

    private Component panel() {
        var ui = UI.getCurrent();
        var panel = new Section(ui.getTranslation("journey.pipeline"));
        panel.add(
                new StepCounts(
                        pipeline.counts(PipelineFilter.NONE), LocalDate.now(clock), step -> "pipeline?step=" + step),
                new Anchor("pipeline", ui.getTranslation("journey.panel.counts.all")));
        return panel;
    }
}
