package passerelle.api;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import passerelle.api.request.Words;
import passerelle.comparison.Band;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.Trait;
import passerelle.shared.LocalizedText;
import passerelle.shared.ui.Numbers;

/**
 * What groups are called, as on the screens.
 *
 * @param own the name of one picked by hand
 */
record GroupWords(Words words, String own) {

    static LocalizedText of(ComparisonGroup group, String own) {
        Function<Words, String> name = words -> new GroupWords(words, own).name(group);
        return new LocalizedText(name.apply(Words.ENGLISH), name.apply(Words.FRENCH));
    }

    private String name(ComparisonGroup group) {
        return switch (group) {
            case ComparisonGroup.All all -> words.of("comparison.group.all");
            case ComparisonGroup.Banded banded -> name(banded.band());
            case ComparisonGroup.InCountry in ->
                words.of("comparison.group.country", in.country().name(words.locale()));
            case ComparisonGroup.InRegion in ->
                words.of("comparison.group.region", in.region(), in.country().name(words.locale()));
            case ComparisonGroup.Alike alike ->
                words.of(
                        "comparison.group.alike",
                        alike.in().stream()
                                .sorted()
                                .map(likeness -> words.of("Likeness." + likeness.name()))
                                .collect(joining(", ")));
            case ComparisonGroup.HandPicked picked -> own.isBlank() ? words.of("comparison.group.gone") : own;
        };
    }

    private String name(Band band) {
        var kind = "comparison.band." + band.trait();
        if (band.from() == null) {
            return words.of(kind + ".below", bound(band.trait(), band.below()));
        }
        return band.below() == null
                ? words.of(kind + ".from", bound(band.trait(), band.from()))
                : words.of(kind + ".between", bound(band.trait(), band.from()), bound(band.trait(), band.below()));
    }

    private String bound(Trait trait, @Nullable BigDecimal bound) {
        if (bound == null) {
            return "";
        }
        return trait == Trait.POPULATION
                ? NumberFormat.getIntegerInstance(words.locale().equals(Locale.FRENCH) ? Locale.FRANCE : Locale.UK)
                        .format(bound.longValueExact())
                : Numbers.percent(bound, words.locale());
    }
}
