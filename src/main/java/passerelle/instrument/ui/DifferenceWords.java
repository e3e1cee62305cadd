package passerelle.instrument.ui;

import org.jspecify.annotations.Nullable;
import passerelle.instrument.Option;
import passerelle.shared.LocalizedText;
import passerelle.shared.ui.Phrases;

/** What an indicator said or says, in the reader's language. */
final class DifferenceWords {

    private DifferenceWords() {}

    static String of(@Nullable Object said) {
        return switch (said) {
            case null -> "–";
            case LocalizedText text -> text.in(Phrases.locale());
            case Enum<?> constant -> Phrases.name(constant);
            case Option option -> option(option);
            default -> said.toString();
        };
    }

    private static String option(Option option) {
        var key = option.exclusive() ? "instrument.option.exclusive" : "instrument.option";
        return Phrases.phrase(key, option.code(), option.label(), Phrases.phrase("instrument.points", option.points()));
    }
}
