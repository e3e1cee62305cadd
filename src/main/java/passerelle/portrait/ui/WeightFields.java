package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import passerelle.instrument.Area;
import passerelle.instrument.Indicator;
import passerelle.portrait.Weights;
import passerelle.portrait.WhatIf;
import passerelle.result.Measure;
import passerelle.result.ui.MeasureNames;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** The weights of areas and composites in the indices and, folded, those of the questions in their areas. */
class WeightFields extends Section {

    private final transient WhatIf trial;
    private final transient MeasureNames names;
    private final transient Consumer<Weights> tried;
    private final transient Map<String, Integer> own;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Div refusal = new Div();

    WeightFields(WhatIf trial, MeasureNames names, Consumer<Weights> tried) {
        super(UI.getCurrent().getTranslation("portrait.whatif.weights"));
        this.trial = trial;
        this.names = names;
        this.tried = tried;
        this.own = Weights.own(trial.edition());
        addClassName("weights");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("form-message");
        refusal.setVisible(false);
        add(new Paragraph(getTranslation("portrait.whatif.how", Weights.MOST)), parts());
        trial.edition().areas().stream()
                .filter(area -> area.indicators().stream().anyMatch(Indicator::isScored))
                .forEach(area -> add(questions(area)));
        var acts = new Div(
                new PrimaryButton("portrait.whatif.try", this::attempt),
                new QuietButton("portrait.whatif.reset", () -> tried.accept(Weights.NONE)));
        acts.addClassName("acts");
        add(refusal, acts);
    }

    private Div parts() {
        var parts = grid();
        trial.edition().indices().stream()
                .flatMap(index -> index.weights().keySet().stream())
                .distinct()
                .forEach(part -> parts.add(field(part, name(part))));
        return parts;
    }

    private String name(String part) {
        return trial.edition().areas().stream().anyMatch(area -> area.code().equals(part))
                ? names.of(Measure.area(part))
                : names.of(Measure.composite(part));
    }

    private Folded questions(Area area) {
        var title = getTranslation("portrait.whatif.questions", area.title().in(Phrases.locale()));
        var folded = new Folded(title, () -> {
            var questions = grid();
            area.indicators().stream()
                    .filter(Indicator::isScored)
                    .forEach(asked -> questions.add(field(
                            asked.code().value(),
                            asked.code().value() + " " + asked.topic().in(Phrases.locale()))));
            return questions;
        });
        folded.setOpened(area.indicators().stream()
                .anyMatch(asked ->
                        trial.weights().tried().containsKey(asked.code().value())));
        return folded;
    }

    private static Div grid() {
        var grid = new Div();
        grid.addClassName("weight-fields");
        return grid;
    }

    private TextField field(String code, String label) {
        var field = new TextField(label);
        field.setValue(Integer.toString(shown(code)));
        field.setHelperText(getTranslation("portrait.whatif.usual", own.getOrDefault(code, 0)));
        field.setManualValidation(true);
        fields.put(code, field);
        return field;
    }

    private int shown(String code) {
        return trial.weights().tried().getOrDefault(code, own.getOrDefault(code, 0));
    }

    /** Goes on with what is typed, or says at the field why it is no weight. */
    private void attempt() {
        refusal.setVisible(false);
        var weights = new LinkedHashMap<>(trial.weights().tried());
        var bad = 0;
        for (var field : fields.entrySet()) {
            try {
                var typed = Weights.weight(field.getValue().getValue());
                if (typed != shown(field.getKey())) {
                    weights.put(field.getKey(), typed);
                }
                field.getValue().setInvalid(false);
            } catch (RuleViolation refused) {
                field.getValue().setErrorMessage(Phrases.of(refused));
                field.getValue().setInvalid(true);
                bad++;
            }
        }
        if (bad == 0) {
            tryOut(new Weights(weights).in(trial.edition()));
        }
    }

    private void tryOut(Weights weights) {
        try {
            weights.applied(trial.edition());
            tried.accept(weights);
        } catch (RuleViolation refused) {
            refusal.setText(Phrases.of(refused));
            refusal.setVisible(true);
        }
    }
}
