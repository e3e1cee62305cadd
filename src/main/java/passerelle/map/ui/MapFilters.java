package passerelle.map.ui;

import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import passerelle.city.CityFilter;
import passerelle.city.InCharge;
import passerelle.city.Standing;
import passerelle.city.ui.CityChoices;
import passerelle.journey.Step;
import passerelle.journey.ui.JourneyChoices;
import passerelle.map.Frame;
import passerelle.shared.Country;
import passerelle.shared.ui.Choice;

/** Narrows the map as the directory and, for those who look after the network, as the pipeline is narrowed. */
class MapFilters extends Div {

    private final TextField search = new TextField();
    private final Choice<Country, String> country;
    private final Choice<Standing, Standing> standing;
    private final Optional<Choice<InCharge, InCharge>> officer;
    private final Choice<Step, Step> step = JourneyChoices.step();
    private final Checkbox late = JourneyChoices.late();
    private final transient Consumer<MapAddress> narrow;
    private Frame frame = Frame.EUROPE;

    /** @param network whether the reader looks after it */
    MapFilters(CityChoices choices, boolean network, Consumer<MapAddress> narrow) {
        this.narrow = narrow;
        addClassName("filters");
        country = choices.country(getTranslation("city.country"));
        standing = choices.standing(getTranslation("city.standing"));
        officer = network ? Optional.of(choices.officer(getTranslation("city.officer"))) : Optional.empty();
        search.setLabel(getTranslation("cities.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(this::changed);
        country.addValueChangeListener(this::changed);
        standing.addValueChangeListener(this::changed);
        add(search, country, standing);
        officer.ifPresent(this::addOfNetwork);
    }

    private void addOfNetwork(Choice<InCharge, InCharge> officer) {
        officer.addValueChangeListener(this::changed);
        step.addValueChangeListener(this::changed);
        late.addValueChangeListener(this::changed);
        add(officer, step, late);
    }

    void show(MapAddress address) {
        frame = address.frame();
        var filter = address.filter();
        search.setValue(filter.text());
        country.choose(filter.country());
        standing.choose(filter.standing());
        officer.ifPresent(field -> field.choose(filter.officer()));
        step.choose(address.step());
        late.setValue(address.late());
    }

    private void changed(ValueChangeEvent<?> change) {
        if (change.isFromClient()) {
            var person = officer.map(Choice::key).orElse(null);
            var filter = new CityFilter(search.getValue(), country.key(), standing.key(), person);
            narrow.accept(new MapAddress(filter, step.key(), late.getValue(), frame));
        }
    }
}
