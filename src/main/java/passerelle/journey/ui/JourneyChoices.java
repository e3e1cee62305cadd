package passerelle.journey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import passerelle.journey.Step;
import passerelle.shared.ui.Choice;
import passerelle.shared.ui.Phrases;

/** What lists of cities may be narrowed to, as far as their journeys have it. */
@NamedInterface("choices")
public final class JourneyChoices {

    private JourneyChoices() {}

    /** Where a city can stand; in its fee none does. */
    public static Choice<Step, Step> step() {
        var ui = UI.getCurrent();
        return Choice.of(ui.getTranslation("journey.column.step"), steps(), Phrases::name);
    }

    /** @throws IllegalArgumentException for what is no step, or none where a city can stand */
    public static Step standing(String name) {
        var step = Step.valueOf(name);
        if (!steps().contains(step)) {
            throw new IllegalArgumentException(name);
        }
        return step;
    }

    private static List<Step> steps() {
        return Stream.of(Step.values()).filter(item -> item != Step.FEE).toList();
    }

    public static Checkbox late() {
        return new Checkbox(UI.getCurrent().getTranslation("journey.filter.late"));
    }
}
