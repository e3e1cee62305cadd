package passerelle.assessment;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.audit.Act;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.Item;
import passerelle.instrument.Option;
import passerelle.instrument.ProfileField;

/** Answers and figures as histories keep them: what was asked, and in both languages what was said to it then. */
public final class AnswerHistory {

    private AnswerHistory() {}

    public static String of(Indicator indicator, @Nullable AnswerValue value) {
        var said = switch (value) {
            case null -> Act.word(Unanswered.BLANK);
            case AnswerValue.Choice choice ->
                Act.word(indicator.option(choice.option()).label());
            case AnswerValue.Choices choices ->
                indicator.options().stream()
                        .filter(option -> choices.options().contains(option.code()))
                        .map(Option::label)
                        .map(Act::word)
                        .collect(Collectors.joining(" · "));
            case AnswerValue.NotApplicable none -> Act.word(Unanswered.NOT_APPLICABLE) + " (" + none.reason() + ")";
        };
        return name(indicator) + " · " + said;
    }

    /** What was asked, alone. */
    public static String name(Item item) {
        return switch (item) {
            case Indicator indicator -> indicator.field();
            case ProfileField figure -> Act.word(figure.title());
        };
    }

    static String of(ProfileField field, Figure figure) {
        return name(field) + " · " + said(field, figure);
    }

    private static String said(ProfileField field, Figure figure) {
        var amount = figure.amount();
        if (amount == null) {
            return Act.word(figure.notCollected() ? Unanswered.NOT_COLLECTED : Unanswered.BLANK);
        }
        var unit = field.unit();
        return said(field.type(), amount) + (unit == null || isPercent(field) ? "" : " " + Act.word(unit));
    }

    private static String said(ProfileField.Type type, BigDecimal amount) {
        return switch (type) {
            case PERCENT -> Act.percent(amount);
            case NUMBER, MONEY -> Act.number(amount);
            case YEAR, TEXT -> amount.toPlainString();
        };
    }

    private static boolean isPercent(ProfileField field) {
        return field.type() == ProfileField.Type.PERCENT;
    }
}
