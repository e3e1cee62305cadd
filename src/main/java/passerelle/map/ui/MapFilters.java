package passerelle.map.ui;

import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import passerelle.city.CityFilter;
import passerelle.city.Standing;
import passerelle.shared.Country;
import passerelle.shared.Folding;
import passerelle.shared.ui.Phrases;

/** Narrows the map as the directory is narrowed. */
class MapFilters extends Div {

    private final TextField search = new TextField();
    private final ComboBox<Country> country = new ComboBox<>();
    private final ComboBox<Standing> standing = new ComboBox<>();
    private final Consumer<CityFilter> narrow;

    MapFilters(List<Country> countries, Consumer<CityFilter> narrow) {
        this.narrow = narrow;
        addClassName("filters");
        search.setLabel(getTranslation("cities.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(this::changed);
        country.setLabel(getTranslation("city.country"));
        country.setItems(countries.stream()
                .sorted(Comparator.comparing(item -> Folding.fold(item.name(getLocale()))))
                .toList());
        country.setItemLabelGenerator(item -> item.name(getLocale()));
        country.setClearButtonVisible(true);
        country.addValueChangeListener(this::changed);
        standing.setLabel(getTranslation("city.standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(item -> Phrases.name(this, item));
        standing.setClearButtonVisible(true);
        standing.addValueChangeListener(this::changed);
        add(search, country, standing);
    }

    void show(CityFilter filter) {
        search.setValue(filter.text());
        country.setValue(country.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(filter.country()))
                .findFirst()
                .orElse(null));
        standing.setValue(filter.standing());
    }

    private void changed(ValueChangeEvent<?> change) {
        if (change.isFromClient()) {
            var chosen = country.getValue();
            narrow.accept(
                    new CityFilter(search.getValue(), chosen == null ? null : chosen.code(), standing.getValue()));
        }
    }
}
