package passerelle.result;

import passerelle.city.CityName;
import passerelle.shared.Country;

/** A result of which only the city has been read. */
record ListedCity(ResultId result, String code, CityName names, Country country) {}
