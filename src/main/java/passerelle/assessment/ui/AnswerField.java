package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import passerelle.assessment.AnswerRow;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.Option;
import passerelle.instrument.Ticks;

/** The options of one indicator, with "not applicable" where the edition allows it. */
class AnswerField extends Div {

    private final Consumer<Optional<AnswerValue>> chosen;
    private final RadioButtonGroup<Option> one = new RadioButtonGroup<>();
    private final CheckboxGroup<Option> several = new CheckboxGroup<>();
    private final NotApplicableField notApplicable;
    private final Indicator indicator;

    /** @param notApplicable which is offered where the edition allows it */
    AnswerField(Indicator indicator, NotApplicableField notApplicable, Consumer<Optional<AnswerValue>> chosen) {
        this.indicator = indicator;
        this.chosen = chosen;
        this.notApplicable = notApplicable;
        addClassName("answer-options");
        switch (indicator.kind()) {
            case SINGLE -> add(setUpOne());
            case MULTIPLE -> add(setUpSeveral());
            case TEXT -> {}
        }
        if (indicator.mayBeNotApplicable()) {
            add(notApplicable);
        }
    }

    /** @param question the id of the element that asks it */
    AnswerField labelledBy(String question) {
        one.setAriaLabelledBy(question);
        several.setAriaLabelledBy(question);
        return this;
    }

    /** Shows what is stored. */
    void show(AnswerRow stored) {
        var value = stored.value();
        one.setValue(value instanceof AnswerValue.Choice choice ? indicator.option(choice.option()) : null);
        several.setValue(value instanceof AnswerValue.Choices choices ? options(choices) : Set.of());
        notApplicable.show(value instanceof AnswerValue.NotApplicable none ? none.reason() : null, stored.version());
    }

    /** Whether it is ticked as not applicable, with a reason or before one is given. */
    boolean isExcused() {
        return notApplicable.isTicked();
    }

    /** Why it does not apply, as far as the writer has come. */
    String reason() {
        return notApplicable.reason();
    }

    /** The answer of which these options are ticked, by their places from 0; places that do not exist are left out. */
    Optional<AnswerValue> at(List<Integer> places) {
        var ticked = places.stream()
                .filter(place -> place >= 0 && place < indicator.options().size())
                .map(indicator.options()::get)
                .collect(Collectors.toSet());
        return switch (indicator.kind()) {
            case SINGLE -> ticked.stream().findFirst().map(option -> new AnswerValue.Choice(option.code()));
            case MULTIPLE -> choices(Ticks.settle(several.getValue(), ticked));
            case TEXT -> Optional.empty();
        };
    }

    void setReadOnly(boolean readOnly) {
        one.setReadOnly(readOnly);
        several.setReadOnly(readOnly);
        notApplicable.setReadOnly(readOnly);
    }

    private Component setUpOne() {
        one.setItemLabelGenerator(this::label);
        one.setItems(indicator.options());
        one.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(
                        Optional.of(new AnswerValue.Choice(change.getValue().code())));
            }
        });
        return one;
    }

    private Component setUpSeveral() {
        several.setItemLabelGenerator(this::label);
        several.setItems(indicator.options());
        several.getElement().setAttribute("data-alone", alone());
        several.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var ticked = Ticks.settle(change.getOldValue(), change.getValue());
                several.setValue(ticked);
                chosen.accept(choices(ticked));
            }
        });
        return several;
    }

    /** The places of the options that stand alone, from 0: the browser drives out at once what cannot stand beside. */
    private String alone() {
        return IntStream.range(0, indicator.options().size())
                .filter(place -> indicator.options().get(place).exclusive())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    private static Optional<AnswerValue> choices(Set<Option> ticked) {
        return ticked.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswerValue.Choices(
                        ticked.stream().map(Option::code).collect(Collectors.toSet())));
    }

    private Set<Option> options(AnswerValue.Choices choices) {
        return choices.options().stream().map(indicator::option).collect(Collectors.toCollection(HashSet::new));
    }

    private String label(Option option) {
        return option.label().in(getLocale());
    }
}
