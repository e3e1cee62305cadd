package passerelle.result;

import java.time.Instant;
import passerelle.city.CityName;
import passerelle.shared.Country;

/**
 * A result among those of many cities.
 *
 * @param code of its city
 * @param changedAt when it was last written
 */
public record ListedResult(String code, CityName names, Country country, ResultDetails result, Instant changedAt) {}
