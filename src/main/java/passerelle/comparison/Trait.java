package passerelle.comparison;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What bands divide the cities by. */
public enum Trait {
    /** Inhabitants. */
    POPULATION,
    /** Percent of the population born abroad. */
    FOREIGN_BORN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Optional<BigDecimal> of(Candidate city) {
        return switch (this) {
            case POPULATION -> Optional.ofNullable(city.population()).map(BigDecimal::valueOf);
            case FOREIGN_BORN -> Optional.ofNullable(city.foreignBorn());
        };
    }

    /** Whether a band may begin or end there. */
    boolean mayBeCutAt(BigDecimal cut) {
        var plain = cut.stripTrailingZeros().scale();
        return cut.signum() > 0
                && switch (this) {
                    case POPULATION -> plain <= 0 && cut.precision() - cut.scale() <= 9;
                    case FOREIGN_BORN -> plain <= 2 && cut.compareTo(HUNDRED) < 0;
                };
    }

    /** As addresses write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
