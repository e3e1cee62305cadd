package passerelle.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * A city as comparison groups look at it.
 *
 * @param population of the latest year that counts, or null where nobody knows it
 * @param foreignBorn in percent, likewise
 */
public record Candidate(
        CityId id,
        Country country,
        String region,
        @Nullable Integer population,
        @Nullable BigDecimal foreignBorn) {}
