package passerelle.workbook.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.Figure;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;
import passerelle.workbook.Said;

/** What a cell says, or what stands on line, in the words of its reader. */
final class SaidWords {

    private SaidWords() {}

    static String of(Said said, Component reader) {
        return switch (said) {
            case Said.Answer answer -> answer(answer.indicator(), answer.value(), reader);
            case Said.Words words -> orNothing(words.text(), reader);
            case Said.Amount amount -> amount(amount.field(), amount.figure(), reader);
            case Said.Link link ->
                link.link().title().equals(link.link().url())
                        ? link.link().url()
                        : link.link().title() + " – " + link.link().url();
            case Said.Typed typed -> typed.text();
        };
    }

    private static String answer(Indicator asked, @Nullable AnswerValue value, Component reader) {
        return switch (value) {
            case null -> orNothing("", reader);
            case AnswerValue.Choice choice -> label(asked, choice.option());
            case AnswerValue.Choices choices ->
                choices.options().stream().map(option -> label(asked, option)).collect(Collectors.joining("\n"));
            case AnswerValue.NotApplicable none -> reader.getTranslation("workbook.said.not.applicable", none.reason());
        };
    }

    private static String label(Indicator asked, String option) {
        return asked.option(option).label().in(Phrases.locale());
    }

    private static String amount(ProfileField asked, Figure figure, Component reader) {
        var amount = figure.amount();
        if (amount == null) {
            return figure.notCollected() ? reader.getTranslation("workbook.said.not.collected") : orNothing("", reader);
        }
        return asked.type() == ProfileField.Type.YEAR
                ? amount.toPlainString()
                : withUnit(Numbers.shown(amount, Phrases.locale()), asked);
    }

    private static String withUnit(String number, ProfileField asked) {
        var unit = asked.unit();
        return unit == null ? number : number + "\u00a0" + unit.in(Phrases.locale());
    }

    private static String orNothing(String text, Component reader) {
        return text.isBlank() ? reader.getTranslation("workbook.said.nothing") : text;
    }
}
