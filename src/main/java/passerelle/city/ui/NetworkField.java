package passerelle.city.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import passerelle.shared.Folding;

/**
 * The national network of a city: one of those in use, or a new one. What differs from one in use by case or accents
 * alone is taken for it, so that no list splits by spelling.
 */
class NetworkField extends ComboBox<String> {

    private final List<String> inUse;

    NetworkField(List<String> inUse) {
        this.inUse = inUse;
        setLabel(getTranslation("city.network"));
        setHelperText(getTranslation("city.network.help"));
        setItems(inUse);
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        addClassName("free-choice");
        addCustomValueSetListener(typed -> take(typed.getDetail().strip()));
    }

    private void take(String typed) {
        if (typed.isEmpty()) {
            clear();
        } else {
            setValue(known(typed));
        }
    }

    private String known(String typed) {
        return inUse.stream()
                .filter(network -> Folding.fold(network).equals(Folding.fold(typed)))
                .findFirst()
                .orElse(typed);
    }

    /** Blank when there is none. */
    String network() {
        return getOptionalValue().orElse("");
    }
}
