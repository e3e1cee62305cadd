package passerelle.city;

import passerelle.shared.CityId;

/** A city came to be known. */
public record CityAdded(CityId city) {}
