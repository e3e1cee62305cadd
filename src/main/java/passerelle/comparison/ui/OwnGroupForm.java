package passerelle.comparison.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.city.ui.FoundCities;
import passerelle.comparison.Title;
import passerelle.shared.CityId;

/** The name and the cities of a group picked by hand. */
class OwnGroupForm extends Div {

    private final TextField name = new TextField();
    private final MultiSelectComboBox<CityFound> cities = new MultiSelectComboBox<>();

    OwnGroupForm(CitySearch directory, String known, Collection<CityId> picked) {
        name.setLabel(getTranslation("comparison.name"));
        name.setRequiredIndicatorVisible(true);
        name.setValue(known);
        cities.setLabel(getTranslation("comparison.groups.cities"));
        FoundCities.offer(directory, cities);
        cities.setValue(Set.copyOf(directory.identified(picked).values()));
        add(name, cities);
    }

    Title title() {
        return new Title(name.getValue());
    }

    Set<CityId> picked() {
        return cities.getValue().stream().map(CityFound::id).collect(Collectors.toSet());
    }
}
