package passerelle.instrument;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Folding;
import passerelle.shared.LocalizedText;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/**
 * One question of an edition.
 *
 * @param formerly what the edition before calls it, where that is another code
 * @param weight how much it counts in its area; 0 for texts, which are not scored
 * @param core whether an assessment cannot be submitted while it is blank
 * @param dimension the kind of data it asks for, where the edition says so
 */
public record Indicator(
        IndicatorCode code,
        @Nullable IndicatorCode formerly,
        LocalizedText topic,
        LocalizedText question,
        LocalizedText example,
        Kind kind,
        int weight,
        boolean core,
        boolean evidenceRequired,
        boolean mayBeNotApplicable,
        @Nullable Dimension dimension,
        List<Option> options)
        implements Item {

    public enum Kind {
        SINGLE,
        MULTIPLE,
        TEXT
    }

    /** The three kinds of data that the Index combines. */
    public enum Dimension {
        FACT,
        RESOURCE,
        EFFECT
    }

    public Indicator {
        options = List.copyOf(options);
    }

    @Override
    public String field() {
        return code.value();
    }

    @Override
    public String name(Locale locale) {
        return field();
    }

    @Override
    public String title(Locale locale) {
        return field() + " " + topic.in(locale);
    }

    /** Whether its answer earns points. */
    public boolean isScored() {
        return kind != Kind.TEXT;
    }

    /** Whether its code, topic or question has what was typed; accents and case ignored. */
    public boolean matches(String typed, Locale locale) {
        var words = String.join(" ", code.value(), topic.in(locale), question.in(locale));
        return Folding.fold(words).contains(Folding.fold(typed));
    }

    /** @throws NoSuchElementException when it has no such option */
    public Option option(String option) {
        return options.stream()
                .filter(candidate -> candidate.code().equals(option))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(code.value() + " has no option " + option));
    }

    /** @throws RuleViolation when this is not an answer to this indicator */
    public void check(AnswerValue answer) {
        switch (answer) {
            case AnswerValue.Choice choice -> {
                demand(kind == Kind.SINGLE, "instrument.error.kind");
                checkKnown(choice.option());
            }
            case AnswerValue.Choices choices -> checkTicked(choices);
            case AnswerValue.NotApplicable notApplicable -> {
                demand(mayBeNotApplicable, "instrument.error.applies-always");
                new Reason(notApplicable.reason());
            }
        }
    }

    private void checkTicked(AnswerValue.Choices choices) {
        demand(kind == Kind.MULTIPLE, "instrument.error.kind");
        demand(!choices.options().isEmpty(), "instrument.error.nothing-ticked");
        choices.options().forEach(this::checkKnown);
        var exclusive =
                choices.options().stream().anyMatch(ticked -> option(ticked).exclusive());
        demand(!exclusive || choices.options().size() == 1, "instrument.error.stands-alone");
    }

    private void checkKnown(String option) {
        if (options.stream().noneMatch(candidate -> candidate.code().equals(option))) {
            throw new RuleViolation("instrument.error.unknown-option", code.value(), option);
        }
    }

    private void demand(boolean kept, String key) {
        if (!kept) {
            throw new RuleViolation(key, code.value());
        }
    }
}
