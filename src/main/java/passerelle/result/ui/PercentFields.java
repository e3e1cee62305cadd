package passerelle.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import passerelle.result.Measure;
import passerelle.shared.ui.Numbers;

/** A field for each index, composite and area of an edition; what was typed stays when the edition changes. */
class PercentFields extends Div {

    private final Map<Measure, TextField> fields = new LinkedHashMap<>();
    private final Div grid = new Div();

    PercentFields() {
        addClassNames("wide", "percents");
        grid.addClassName("percent-fields");
        add(new H3(getTranslation("result.percents")), new Paragraph(getTranslation("result.percents.help")), grid);
    }

    void ask(MeasureNames edition) {
        var kept = Map.copyOf(fields);
        fields.clear();
        edition.all().forEach(measure -> fields.put(measure, kept.getOrDefault(measure, field())));
        fields.forEach((measure, field) -> field.setLabel(edition.of(measure)));
        grid.removeAll();
        fields.values().forEach(grid::add);
    }

    void show(Map<Measure, Integer> percents) {
        fields.forEach((measure, field) -> {
            var percent = percents.get(measure);
            field.setValue(percent == null ? "" : Integer.toString(percent));
        });
    }

    /** @throws passerelle.shared.RuleViolation for what is not a whole number */
    Map<Measure, Integer> typed() {
        var typed = new HashMap<Measure, Integer>();
        fields.forEach((measure, field) -> {
            var percent = Numbers.whole(field.getValue(), getLocale());
            if (percent != null) {
                typed.put(measure, percent);
            }
        });
        return typed;
    }

    /** Takes every character, so that what is no whole percent is refused in words and 6,5 never becomes 65. */
    private static TextField field() {
        var field = new TextField();
        field.setSuffixComponent(new Span("%"));
        field.setMaxLength(12);
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }
}
