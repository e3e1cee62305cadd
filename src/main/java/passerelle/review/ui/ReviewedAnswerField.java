package passerelle.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.Option;
import passerelle.instrument.Ticks;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The options of one indicator for a reviewer, with "not applicable" where the edition allows it. */
class ReviewedAnswerField extends Div {

    private final RadioButtonGroup<Option> one = new RadioButtonGroup<>();
    private final CheckboxGroup<Option> several = new CheckboxGroup<>();
    private final Checkbox notApplicable = new Checkbox();
    private final Indicator indicator;

    ReviewedAnswerField(Indicator indicator, @Nullable AnswerValue known) {
        this.indicator = indicator;
        addClassName("answer-options");
        if (indicator.kind() == Indicator.Kind.SINGLE) {
            one.setLabel(getTranslation("review.answer.label"));
            one.setItems(indicator.options());
            one.setItemLabelGenerator(option -> option.label().in(getLocale()));
            add(one);
        } else {
            several.setLabel(getTranslation("review.answer.label"));
            several.setItems(indicator.options());
            several.setItemLabelGenerator(option -> option.label().in(getLocale()));
            several.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    several.setValue(Ticks.settle(change.getOldValue(), change.getValue()));
                }
            });
            add(several);
        }
        notApplicable.setLabel(getTranslation("assessment.notapplicable"));
        if (indicator.mayBeNotApplicable()) {
            add(notApplicable);
        }
        show(known);
    }

    private void show(@Nullable AnswerValue known) {
        switch (known) {
            case null -> {}
            case AnswerValue.Choice choice -> one.setValue(indicator.option(choice.option()));
            case AnswerValue.Choices choices ->
                several.setValue(
                        choices.options().stream().map(indicator::option).collect(Collectors.toSet()));
            case AnswerValue.NotApplicable none -> notApplicable.setValue(true);
        }
    }

    /**
     * @param reason which stands for "not applicable" as well
     * @throws RuleViolation when nothing is chosen
     */
    AnswerValue value(Reason reason) {
        if (notApplicable.getValue()) {
            return new AnswerValue.NotApplicable(reason.text());
        }
        if (indicator.kind() == Indicator.Kind.SINGLE) {
            return new AnswerValue.Choice(one.getOptionalValue()
                    .orElseThrow(() -> new RuleViolation("review.error.no.answer"))
                    .code());
        }
        if (several.isEmpty()) {
            throw new RuleViolation("review.error.no.answer");
        }
        return new AnswerValue.Choices(
                several.getValue().stream().map(Option::code).collect(Collectors.toSet()));
    }
}
