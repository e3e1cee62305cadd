package passerelle.city;

import passerelle.shared.CityId;
import passerelle.shared.Country;

/** A city and all it is called. */
record CityCalled(CityId id, Country country, CityName names) {}
