package passerelle.city.ui;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.search.SearchText;
import passerelle.shared.ui.Phrases;

/** Cities to choose from, narrowed by what is typed, each under its name in the reader's language. */
@NamedInterface("lists")
public final class FoundCities {

    private FoundCities() {}

    public static void offer(CitySearch directory, ComboBoxBase<?, CityFound, ?> field) {
        field.setItems(query -> directory
                .find(
                        new SearchText(query.getFilter().orElse("")),
                        Phrases.locale(),
                        query.getOffset() + query.getLimit())
                .stream()
                .skip(query.getOffset()));
        field.setItemLabelGenerator(city -> city.names().in(Phrases.locale()));
    }
}
