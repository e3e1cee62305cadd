package passerelle.library;

import passerelle.city.CityPlace;

/** A city with the number of its practices that were found. */
public record LibraryTown(CityPlace city, long practices) {}
