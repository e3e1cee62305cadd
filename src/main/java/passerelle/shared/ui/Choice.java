package passerelle.shared.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.ValueProvider;
import java.util.Collection;
import java.util.List;
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

    /** Of things that are their own keys. */
    public static <T> Choice<T, T> of(String label, Collection<T> items, ItemLabelGenerator<T> name) {
        return new Choice<>(label, items, name, item -> item);
    }

    /** Of constants, by their translated names. */
    @SafeVarargs
    public static <E extends Enum<E>> Choice<E, E> of(String label, E... constants) {
        return of(label, List.of(constants), Phrases::name);
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
