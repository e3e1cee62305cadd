package passerelle.city.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import passerelle.city.NetworkSpelling;

/** The national network of a city: one of those in use, or a new one. */
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
            setValue(new NetworkSpelling(inUse).of(typed));
        }
    }

    /** Blank when there is none. */
    String network() {
        return getOptionalValue().orElse("");
    }
}
