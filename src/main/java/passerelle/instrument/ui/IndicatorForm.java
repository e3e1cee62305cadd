package passerelle.instrument.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.Indicator;
import passerelle.instrument.Indicator.Dimension;
import passerelle.instrument.Indicator.Kind;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;

/** All that an edition says of one indicator, to be written. */
class IndicatorForm extends Div {

    private final TextField code = new TextField(getTranslation("What.CODE"));
    private final TextField formerly = new TextField(getTranslation("What.FORMERLY"));
    private final TextPair topic;
    private final TextPair question;
    private final TextPair example;
    private final Select<Kind> kind = new Select<>();
    private final IntegerField weight = new IntegerField(getTranslation("What.WEIGHT"));
    private final Select<Dimension> dimension = new Select<>();
    private final Checkbox core = new Checkbox(getTranslation("What.CORE"));
    private final Checkbox evidence = new Checkbox(getTranslation("What.EVIDENCE"));
    private final Checkbox notApplicable = new Checkbox(getTranslation("What.NOT_APPLICABLE"));
    private final OptionLines options;

    /** @param known absent for a new one */
    IndicatorForm(@Nullable Indicator known) {
        addClassName("form-fields");
        topic = TextPair.line(getTranslation("What.TOPIC"), known == null ? null : known.topic());
        question = TextPair.passage(getTranslation("What.QUESTION"), known == null ? null : known.question());
        example = TextPair.passage(getTranslation("What.EXAMPLE"), known == null ? null : known.example());
        options = new OptionLines(known == null ? List.of() : known.options());
        setUpCodes();
        setUpRules();
        var rules = new Div(core, evidence, notApplicable);
        rules.addClassNames("indicator-rules", "wide");
        add(topic, question, example, code, formerly, kind, weight, dimension, rules, options);
        if (known != null) {
            show(known);
        }
        fit();
    }

    private void setUpCodes() {
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(getTranslation("instrument.draft.code.help"));
        formerly.setHelperText(getTranslation("instrument.draft.formerly.help"));
    }

    private void setUpRules() {
        kind.setLabel(getTranslation("What.KIND"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(item -> Phrases.name(this, item));
        kind.setValue(Kind.SINGLE);
        kind.addValueChangeListener(change -> fit());
        weight.setMin(1);
        weight.setMax(100);
        weight.setValue(1);
        dimension.setLabel(getTranslation("What.DIMENSION"));
        dimension.setItems(Dimension.values());
        dimension.setItemLabelGenerator(item -> item == null ? "–" : Phrases.name(this, item));
        dimension.setEmptySelectionAllowed(true);
        dimension.setEmptySelectionCaption("–");
    }

    /** Words earn no points. */
    private void fit() {
        var scored = kind.getValue() != Kind.TEXT;
        options.setVisible(scored);
        options.offerExclusive(kind.getValue() == Kind.MULTIPLE);
        weight.setVisible(scored);
        core.setVisible(scored);
    }

    private void show(Indicator known) {
        var before = known.formerly();
        code.setValue(known.code().value());
        formerly.setValue(before == null ? "" : before.value());
        kind.setValue(known.kind());
        weight.setValue(Math.max(1, known.weight()));
        dimension.setValue(known.dimension());
        core.setValue(known.core());
        evidence.setValue(known.evidenceRequired());
        notApplicable.setValue(known.mayBeNotApplicable());
    }

    /** @throws RuleViolation when something is missing */
    Indicator typed() {
        var scored = kind.getValue() != Kind.TEXT;
        return new Indicator(
                read(code),
                formerly.getValue().isBlank() ? null : read(formerly),
                topic.typed(),
                question.typed(),
                example.typed(),
                kind.getValue(),
                scored ? weight() : 0,
                scored && core.getValue(),
                evidence.getValue(),
                notApplicable.getValue(),
                dimension.getValue(),
                scored ? options.typed() : List.of());
    }

    private int weight() {
        var typed = weight.getValue();
        if (typed == null || typed < 1 || typed > 100) {
            throw new RuleViolation("instrument.error.weight");
        }
        return typed;
    }

    private static IndicatorCode read(TextField field) {
        return IndicatorCode.parse(field.getValue())
                .orElseThrow(() -> new RuleViolation("instrument.error.code", field.getLabel()));
    }
}
