package passerelle.network;

import passerelle.city.CityName;
import passerelle.shared.CityId;

/**
 * How a city is named and found.
 *
 * @param sort its name as lists of the reader's language are sorted
 * @param network the national network it belongs to; blank for none
 */
record CityLabel(CityId id, String code, CityName names, String sort, String network) {}
