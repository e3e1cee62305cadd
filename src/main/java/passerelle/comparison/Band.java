package passerelle.comparison;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From a figure to below another one: a city of exactly 200,000 inhabitants belongs to the band that begins there.
 *
 * @param from null for the lowest band
 * @param below null for the highest band
 */
public record Band(
        Trait trait, @Nullable BigDecimal from, @Nullable BigDecimal below) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,2})?)?-(\\d{1,9}(?:\\.\\d{1,2})?)?");

    public Band {
        from = plain(from);
        below = plain(below);
        if (from == null && below == null || from != null && below != null && from.compareTo(below) >= 0) {
            throw new IllegalArgumentException("No band lies between " + from + " and " + below);
        }
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal bound) {
        return bound == null ? null : new BigDecimal(bound.stripTrailingZeros().toPlainString());
    }

    Belonging of(Candidate city) {
        return trait.of(city).map(figure -> Belonging.of(contains(figure))).orElse(Belonging.UNKNOWN);
    }

    public boolean contains(BigDecimal figure) {
        return (from == null || figure.compareTo(from) >= 0) && (below == null || figure.compareTo(below) < 0);
    }

    /** Such as {@code 100000-200000}, {@code -100000} or {@code 500000-}. */
    String bounds() {
        return written(from) + "-" + written(below);
    }

    private static String written(@Nullable BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString();
    }

    /** @throws IllegalArgumentException unless it is written as {@link #bounds} does */
    static Band parse(Trait trait, String bounds) {
        var written = WRITTEN.matcher(bounds);
        if (!written.matches()) {
            throw new IllegalArgumentException(bounds);
        }
        return new Band(trait, bound(written.group(1)), bound(written.group(2)));
    }

    private static @Nullable BigDecimal bound(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
