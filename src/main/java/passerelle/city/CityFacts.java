package passerelle.city;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/**
 * The figures of one year; what is unknown is null, never 0. Shares are percents of the population with at most two
 * decimals.
 */
public record CityFacts(
        int year,
        @Nullable Integer population,
        @Nullable BigDecimal foreignResidents,
        @Nullable BigDecimal foreignBorn,
        @Nullable BigDecimal nationalMinorities,
        String source) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws RuleViolation when a figure lies outside its range or nothing is known at all */
    public CityFacts {
        source = source.strip();
        if (year < 1950 || year > 2100) {
            throw new RuleViolation("city.error.year", Integer.toString(year));
        }
        if (population != null && population <= 0) {
            throw new RuleViolation("city.error.population");
        }
        checkPercent(foreignResidents);
        checkPercent(foreignBorn);
        checkPercent(nationalMinorities);
        if (population == null && foreignResidents == null && foreignBorn == null && nationalMinorities == null) {
            throw new RuleViolation("city.error.facts.empty");
        }
        if (source.length() > 500) {
            throw new RuleViolation("city.error.long");
        }
    }

    /** Whether it says the same, however many zeros its shares are written with. */
    boolean isSameAs(CityFacts other) {
        return plain().equals(other.plain());
    }

    private CityFacts plain() {
        return new CityFacts(
                year, population, plain(foreignResidents), plain(foreignBorn), plain(nationalMinorities), source);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal share) {
        return share == null ? null : share.stripTrailingZeros();
    }

    private static void checkPercent(@Nullable BigDecimal share) {
        if (share != null
                && (share.signum() < 0
                        || share.compareTo(HUNDRED) > 0
                        || share.stripTrailingZeros().scale() > 2)) {
            throw new RuleViolation("city.error.percent");
        }
    }
}
