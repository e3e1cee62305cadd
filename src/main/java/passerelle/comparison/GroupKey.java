package passerelle.comparison;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.shared.Country;
import passerelle.shared.RuleViolation;

/** Reads what {@link ComparisonGroup#key} writes. */
public final class GroupKey {

    private GroupKey() {}

    /** @throws IllegalArgumentException for what names no group */
    public static ComparisonGroup read(String key) {
        var parts = key.split(":", 2);
        var rest = parts.length < 2 ? "" : parts[1];
        try {
            return switch (parts[0]) {
                case "all" -> new ComparisonGroup.All();
                case "population" -> new ComparisonGroup.Banded(Band.parse(Trait.POPULATION, rest));
                case "foreign-born" -> new ComparisonGroup.Banded(Band.parse(Trait.FOREIGN_BORN, rest));
                case "country" -> new ComparisonGroup.InCountry(new Country(rest));
                case "region" -> region(rest);
                case "alike" -> new ComparisonGroup.Alike(likenesses(rest));
                case "own" -> new ComparisonGroup.HandPicked(new OwnGroupId(UUID.fromString(rest)));
                default -> throw new IllegalArgumentException(key);
            };
        } catch (RuleViolation noCountry) {
            throw new IllegalArgumentException(key, noCountry);
        }
    }

    private static ComparisonGroup region(String rest) {
        var parts = rest.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(rest);
        }
        return new ComparisonGroup.InRegion(new Country(parts[0]), parts[1]);
    }

    /** A plus sign that nobody encoded reaches us as a blank. */
    /** A plus sign in an address that nobody encoded comes as a blank. */
    private static Set<Likeness> likenesses(String rest) {
        return Stream.of(rest.split("[+ ]"))
                .map(name -> Likeness.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
