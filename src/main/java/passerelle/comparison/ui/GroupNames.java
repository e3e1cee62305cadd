package passerelle.comparison.ui;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import passerelle.comparison.Band;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.OwnGroupId;
import passerelle.comparison.Trait;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/**
 * What groups are called in the reader's language.
 *
 * @param own the names that people gave to groups picked by hand
 */
record GroupNames(Map<OwnGroupId, String> own) {

    String of(ComparisonGroup group) {
        return switch (group) {
            case ComparisonGroup.All all -> say("comparison.group.all");
            case ComparisonGroup.Banded banded -> of(banded.band());
            case ComparisonGroup.InCountry in -> say("comparison.group.country", in.country());
            case ComparisonGroup.InRegion in -> say("comparison.group.region", in.region(), in.country());
            case ComparisonGroup.Alike alike ->
                say(
                        "comparison.group.alike",
                        alike.in().stream().sorted().map(Phrases::name).collect(joining(", ")));
            case ComparisonGroup.HandPicked picked -> own.getOrDefault(picked.group(), say("comparison.group.gone"));
        };
    }

    static String of(Band band) {
        var kind = "comparison.band." + band.trait();
        if (band.from() == null) {
            return say(kind + ".below", bound(band.trait(), band.below()));
        }
        return band.below() == null
                ? say(kind + ".from", bound(band.trait(), band.from()))
                : say(kind + ".between", bound(band.trait(), band.from()), bound(band.trait(), band.below()));
    }

    static String bound(Trait trait, @Nullable BigDecimal bound) {
        if (bound == null) {
            return "";
        }
        return trait == Trait.POPULATION
                ? Phrases.number(bound.longValueExact())
                : Numbers.percent(bound, Phrases.locale());
    }

    private static String say(String key, Object... arguments) {
        return Phrases.phrase(key, arguments);
    }
}
