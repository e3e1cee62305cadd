package passerelle.round.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityService;
import passerelle.round.Officer;
import passerelle.round.RoundFilter;
import passerelle.round.RoundService;
import passerelle.round.RoundState;
import passerelle.shared.Country;
import passerelle.shared.Folding;
import passerelle.shared.ui.Phrases;

/** Which round is shown, and what its list may be narrowed to. */
class RoundFilters extends Div {

    private final Select<Integer> round = new Select<>();
    private final ComboBox<RoundState> state = new ComboBox<>();
    private final ComboBox<Country> country;
    private final ComboBox<Officer> officer;
    private final Checkbox late = new Checkbox();
    private final transient Consumer<RoundFilter> changed;

    RoundFilters(RoundService service, CityService cities, List<Integer> rounds, Consumer<RoundFilter> changed) {
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        round.setLabel(getTranslation("round.round"));
        round.setItems(rounds);
        round.setItemLabelGenerator(year -> Integer.toString(year));
        round.addValueChangeListener(change -> tell(change.isFromClient()));
        state.setLabel(getTranslation("round.column.state"));
        state.setItems(RoundState.values());
        state.setItemLabelGenerator(item -> Phrases.name(this, item));
        country = countries(cities);
        officer = officers(service);
        late.setLabel(getTranslation("round.filter.late"));
        late.addValueChangeListener(change -> tell(change.isFromClient()));
        add(round, state, country, officer, late);
        List.of(state, country, officer).forEach(field -> {
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> tell(change.isFromClient()));
        });
    }

    static ComboBox<Country> countries(CityService cities) {
        var field = new ComboBox<Country>();
        field.setLabel(field.getTranslation("round.column.country"));
        field.setItems(cities.countries().stream()
                .sorted(Comparator.comparing(item -> Folding.fold(item.name(Phrases.locale()))))
                .toList());
        field.setItemLabelGenerator(item -> item.name(Phrases.locale()));
        return field;
    }

    static ComboBox<Officer> officers(RoundService service) {
        var field = new ComboBox<Officer>();
        field.setLabel(field.getTranslation("round.column.officer"));
        field.setItems(service.officers());
        field.setItemLabelGenerator(Officer::name);
        return field;
    }

    private void tell(boolean byThePerson) {
        if (byThePerson) {
            var chosen = country.getValue();
            var person = officer.getValue();
            changed.accept(new RoundFilter(
                    round.getValue(),
                    state.getValue(),
                    chosen == null ? null : chosen.code(),
                    person == null ? null : person.id(),
                    late.getValue()));
        }
    }

    void show(RoundFilter filter) {
        round.setValue(filter.round());
        state.setValue(filter.state());
        choose(country, item -> item.code().equals(filter.country()));
        choose(officer, item -> item.id().equals(filter.officer()));
        late.setValue(filter.late());
    }

    private static <T extends @Nullable Object> void choose(ComboBox<T> field, Predicate<T> wanted) {
        field.setValue(
                field.getListDataView().getItems().filter(wanted).findFirst().orElse(null));
    }
}
