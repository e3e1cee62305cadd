package passerelle.round.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import passerelle.city.InCharge;
import passerelle.city.ui.CityChoices;
import passerelle.round.RoundFilter;
import passerelle.round.RoundState;
import passerelle.shared.Country;
import passerelle.shared.ui.Choice;

/** Which round is shown, and what its list may be narrowed to. */
class RoundFilters extends Div {

    private final Select<Integer> round = new Select<>();
    private final Choice<RoundState, RoundState> state;
    private final Choice<Country, String> country;
    private final Choice<InCharge, InCharge> officer;
    private final Checkbox late = new Checkbox();
    private final transient Consumer<RoundFilter> changed;

    RoundFilters(CityChoices choices, List<Integer> rounds, Consumer<RoundFilter> changed) {
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        round.setLabel(getTranslation("round.round"));
        round.setItems(rounds);
        round.setItemLabelGenerator(year -> Integer.toString(year));
        state = Choice.of(getTranslation("round.column.state"), RoundState.values());
        country = choices.country(getTranslation("round.column.country"));
        officer = choices.officer(getTranslation("round.column.officer"));
        late.setLabel(getTranslation("round.filter.late"));
        add(round, state, country, officer, late);
        List.<AbstractField<?, ?>>of(round, state, country, officer, late)
                .forEach(field -> field.addValueChangeListener(change -> tell(change.isFromClient())));
    }

    private void tell(boolean byThePerson) {
        if (byThePerson) {
            changed.accept(
                    new RoundFilter(round.getValue(), state.key(), country.key(), officer.key(), late.getValue()));
        }
    }

    void show(RoundFilter filter) {
        round.setValue(filter.round());
        state.choose(filter.state());
        country.choose(filter.country());
        officer.choose(filter.officer());
        late.setValue(filter.late());
    }
}
