package passerelle.visit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;
import passerelle.visit.profile.FindingDetails;
import passerelle.visit.profile.FindingKind;

/** In which area, about which indicator if any, and what it does to the answers. The text is written on the card. */
class FindingForm extends Div {

    private final ComboBox<Area> area = new ComboBox<>();
    private final RadioButtonGroup<FindingKind> kind = new RadioButtonGroup<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>();

    FindingForm(Edition index) {
        addClassName("form-fields");
        area.setLabel(getTranslation("finding.area"));
        area.setItems(index.areas());
        area.setItemLabelGenerator(item -> item.title().in(getLocale()));
        area.setRequiredIndicatorVisible(true);
        area.addValueChangeListener(change -> offer(change.getValue()));
        kind.setLabel(getTranslation("finding.kind"));
        kind.setItems(FindingKind.values());
        kind.setItemLabelGenerator(item -> Phrases.name(this, item));
        kind.setRequiredIndicatorVisible(true);
        indicator.setLabel(getTranslation("finding.indicator"));
        indicator.setHelperText(getTranslation("finding.indicator.help"));
        indicator.setItemLabelGenerator(
                item -> item.code().value() + " " + item.topic().in(getLocale()));
        indicator.setEnabled(false);
        add(area, kind, indicator);
    }

    FindingForm(Edition index, FindingDetails known) {
        this(index);
        kind.setValue(known.kind());
        index.areas().stream()
                .filter(candidate -> candidate.code().equals(known.area()))
                .findFirst()
                .ifPresent(area::setValue);
        index.indicators().stream()
                .filter(candidate -> candidate.code().value().equals(known.indicator()))
                .findFirst()
                .ifPresent(indicator::setValue);
    }

    /** @throws RuleViolation when area or kind is missing */
    FindingDetails typed() {
        if (area.getValue() == null || kind.getValue() == null) {
            throw new RuleViolation("finding.error.incomplete");
        }
        var about = indicator.getValue();
        return new FindingDetails(
                area.getValue().code(),
                kind.getValue(),
                about == null ? "" : about.code().value());
    }

    private void offer(@Nullable Area chosen) {
        indicator.clear();
        indicator.setEnabled(chosen != null);
        if (chosen != null) {
            indicator.setItems(chosen.indicators());
        }
    }
}
