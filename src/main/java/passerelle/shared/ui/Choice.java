package passerelle.shared.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.ValueProvider;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A choice of one thing or of none, known elsewhere by its key. */
public class Choice<T, K> extends ComboBox<T> {

    private final ValueProvider<T, K> key;

    public Choice(String label, Collection<T> items, ItemLabelGenerator<T> name, ValueProvider<T, K> key) {
        this.key = key;
        setLabel(label);
        setItems(items);
        setItemLabelGenerator(name);
        setClearButtonVisible(true);
    }

    public @Nullable K key() {
        return getOptionalValue().map(key::apply).orElse(null);
    }

    /** None where nothing has the key. */
    public void choose(@Nullable K wanted) {
        getListDataView()
                .getItems()
                .filter(item -> key.apply(item).equals(wanted))
                .findFirst()
                .ifPresentOrElse(this::setValue, this::clear);
    }
}
