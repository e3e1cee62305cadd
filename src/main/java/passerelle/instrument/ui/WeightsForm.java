package passerelle.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import passerelle.instrument.Edition;
import passerelle.instrument.Index;
import passerelle.shared.LocalizedText;
import passerelle.shared.RuleViolation;

/** How much each area or composite counts in an index; a blank does not count. */
class WeightsForm extends Div {

    private final Index index;
    private final TextPair title;
    private final Map<String, IntegerField> weights = new LinkedHashMap<>();

    WeightsForm(Edition edition, Index index) {
        this.index = index;
        addClassName("form-fields");
        title = TextPair.line(getTranslation("instrument.draft.title"), index.title());
        add(title, new Paragraph(getTranslation("instrument.draft.weights.help")));
        parts(edition).forEach((code, name) -> {
            var field = new IntegerField(name.in(getLocale()));
            field.setMin(1);
            field.setMax(100);
            field.setValue(index.weights().get(code));
            weights.put(code, field);
            add(field);
        });
    }

    /** What may count: in the order of the index first, then composites and areas that do not count so far. */
    private static Map<String, LocalizedText> parts(Edition edition) {
        var names = new LinkedHashMap<String, LocalizedText>();
        edition.composites().forEach(composite -> names.put(composite.code(), composite.title()));
        edition.areas().forEach(area -> names.put(area.code(), area.title()));
        return names;
    }

    /** @throws RuleViolation for a weight that is none */
    Index typed() {
        var typed = new LinkedHashMap<String, Integer>();
        index.weights().keySet().forEach(part -> put(typed, part));
        weights.keySet().stream().filter(part -> !typed.containsKey(part)).forEach(part -> put(typed, part));
        return new Index(index.code(), title.typed(), typed);
    }

    private void put(Map<String, Integer> typed, String part) {
        var weight = weights.get(part) == null ? null : weights.get(part).getValue();
        if (weight != null && (weight < 1 || weight > 100)) {
            throw new RuleViolation("instrument.error.weight");
        }
        if (weight != null) {
            typed.put(part, weight);
        }
    }
}
