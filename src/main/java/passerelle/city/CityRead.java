package passerelle.city;

/** A city with the name of its officer, which is blank where it has none. */
record CityRead(City city, String officer) {}
