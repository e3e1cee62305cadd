package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import passerelle.city.InCharge;
import passerelle.city.Standing;
import passerelle.city.ui.CityChoices;
import passerelle.journey.Step;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.journey.ui.JourneyChoices;
import passerelle.shared.Country;
import passerelle.shared.ui.Choice;

/** What the pipeline may be narrowed to. */
class PipelineFilters extends Div {

    private final Choice<Step, Step> step;
    private final Choice<Country, String> country;
    private final Choice<InCharge, InCharge> officer;
    private final Choice<Standing, Standing> standing;
    private final Choice<String, String> network;
    private final Choice<Boolean, Boolean> european;
    private final Checkbox late = JourneyChoices.late();
    private final transient Consumer<PipelineFilter> changed;

    PipelineFilters(CityChoices choices, Consumer<PipelineFilter> changed) {
        this.changed = changed;
        addClassNames("filters", "pipeline-filters");
        getElement().setAttribute("role", "search");
        step = JourneyChoices.step();
        country = choices.country(column("country"));
        officer = choices.officer(column("officer"));
        standing = choices.standing(column("standing"));
        network = choices.network(column("network"));
        european =
                Choice.of(column("european"), List.of(true, false), item -> getTranslation("journey.european." + item));
        add(step, country, officer, standing, network, european, late);
        List.<AbstractField<?, ?>>of(step, country, officer, standing, network, european, late)
                .forEach(field -> field.addValueChangeListener(change -> tell(change.isFromClient())));
    }

    private String column(String column) {
        return getTranslation("journey.column." + column);
    }

    private void tell(boolean byThePerson) {
        if (byThePerson) {
            changed.accept(new PipelineFilter(
                    step.key(),
                    late.getValue(),
                    country.key(),
                    officer.key(),
                    standing.key(),
                    european.key(),
                    network.key()));
        }
    }

    void show(PipelineFilter filter) {
        step.choose(filter.step());
        late.setValue(filter.late());
        country.choose(filter.country());
        officer.choose(filter.officer());
        standing.choose(filter.standing());
        european.choose(filter.european());
        network.choose(filter.network());
    }
}
