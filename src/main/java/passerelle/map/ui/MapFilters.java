package passerelle.map.ui;

import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import passerelle.city.CityFilter;
import passerelle.city.Standing;
import passerelle.city.ui.CityChoices;
import passerelle.shared.Country;
import passerelle.shared.ui.Choice;

/** Narrows the map as the directory is narrowed. */
class MapFilters extends Div {

    private final TextField search = new TextField();
    private final Choice<Country, String> country;
    private final Choice<Standing, Standing> standing;
    private final transient Consumer<CityFilter> narrow;

    MapFilters(CityChoices choices, Consumer<CityFilter> narrow) {
        this.narrow = narrow;
        addClassName("filters");
        country = choices.country(getTranslation("city.country"));
        standing = choices.standing(getTranslation("city.standing"));
        search.setLabel(getTranslation("cities.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(this::changed);
        country.addValueChangeListener(this::changed);
        standing.addValueChangeListener(this::changed);
        add(search, country, standing);
    }

    void show(CityFilter filter) {
        search.setValue(filter.text());
        country.choose(filter.country());
        standing.choose(filter.standing());
    }

    private void changed(ValueChangeEvent<?> change) {
        if (change.isFromClient()) {
            narrow.accept(new CityFilter(search.getValue(), country.key(), standing.key(), null));
        }
    }
}
