package passerelle.api;

import passerelle.city.CityFound;

/** A city by its names alone. */
record TownItem(String code, NameItem name, CountryItem country) {

    static TownItem of(CityFound city) {
        return new TownItem(city.code(), NameItem.of(city.names()), CountryItem.of(city.country()));
    }
}
