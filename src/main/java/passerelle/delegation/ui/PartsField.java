package passerelle.delegation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import passerelle.delegation.DelegatedPart;
import passerelle.instrument.Edition;

/** What of a sheet is asked for: whole areas, single questions, or both. */
class PartsField extends MultiSelectComboBox<DelegatedPart> {

    PartsField(Edition edition, Collection<DelegatedPart> asked) {
        setLabel(getTranslation("delegation.parts"));
        setHelperText(getTranslation("delegation.parts.help"));
        setItems(
                (part, typed) ->
                        PartWords.choice(part).toLowerCase(getLocale()).contains(typed.toLowerCase(getLocale())),
                DelegatedPart.all(edition));
        setItemLabelGenerator(PartWords::choice);
        setRequiredIndicatorVisible(true);
        setValue(asked);
    }

    Set<String> fields() {
        return getValue().stream().flatMap(part -> part.fields().stream()).collect(Collectors.toSet());
    }
}
