package passerelle.comparison.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import passerelle.comparison.Band;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.OwnGroupDetails;
import passerelle.comparison.OwnGroupId;
import passerelle.comparison.Trait;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/**
 * What groups are called in the reader's language.
 *
 * @param own the name that somebody gave to a group picked by hand; null where the reader may not know it
 */
@NamedInterface("groups")
public record GroupNames(Function<OwnGroupId, @Nullable String> own) {

    public static GroupNames of(Collection<OwnGroupDetails> groups) {
        return new GroupNames(groups.stream().collect(toMap(OwnGroupDetails::id, OwnGroupDetails::name))::get);
    }

    /** Of a comparison that was saved: what its group was called then. */
    static GroupNames pinned(String name) {
        return new GroupNames(group -> name);
    }

    public String of(ComparisonGroup group) {
        return switch (group) {
            case ComparisonGroup.All all -> say("comparison.group.all");
            case ComparisonGroup.Banded banded -> of(banded.band());
            case ComparisonGroup.InCountry in -> say("comparison.group.country", in.country());
            case ComparisonGroup.InRegion in -> say("comparison.group.region", in.region(), in.country());
            case ComparisonGroup.Alike alike ->
                say(
                        "comparison.group.alike",
                        alike.in().stream().sorted().map(Phrases::name).collect(joining(", ")));
            case ComparisonGroup.HandPicked picked ->
                Optional.ofNullable(own.apply(picked.group())).orElseGet(() -> say("comparison.group.gone"));
        };
    }

    public static String of(Band band) {
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
