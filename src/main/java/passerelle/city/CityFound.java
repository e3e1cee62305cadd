package passerelle.city;

import passerelle.shared.CityId;
import passerelle.shared.Country;

/** A city that somebody looked for. */
public record CityFound(CityId id, String code, CityName names, Country country, Standing standing) {}
