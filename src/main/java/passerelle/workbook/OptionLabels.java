package passerelle.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import passerelle.instrument.Indicator;
import passerelle.instrument.Option;
import passerelle.shared.Folding;

/** The options of a question as they stand in a cell: a) Yes. */
final class OptionLabels {

    private OptionLabels() {}

    static List<String> of(Indicator indicator, SheetWords words) {
        return indicator.options().stream().map(option -> of(option, words)).toList();
    }

    static String of(Option option, SheetWords words) {
        return option.code() + ") " + words.of(option.label());
    }

    /** By what stands in the list, by its letter or by its words, in either language. */
    static Optional<String> read(Indicator indicator, String typed) {
        var folded = Folding.fold(typed);
        return indicator.options().stream()
                .filter(option -> means(option, Locale.ENGLISH, folded) || means(option, Locale.FRENCH, folded))
                .map(Option::code)
                .findFirst();
    }

    private static boolean means(Option option, Locale language, String folded) {
        var label = Folding.fold(option.label().in(language));
        return folded.equals(label)
                || folded.equals(option.code())
                || folded.equals(option.code() + ")")
                || folded.equals(option.code() + ") " + label);
    }
}
