package passerelle.map;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import passerelle.city.Coordinates;
import passerelle.city.Standing;

/** Places as the tests need them. */
final class TestPlaces {

    private TestPlaces() {}

    static Place at(String name, double latitude, double longitude) {
        return at(name, latitude, longitude, Standing.MEMBER);
    }

    static Place at(String name, double latitude, double longitude, Standing standing) {
        var place = new Coordinates(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
        return new Place(name, name + ": " + standing, "cities/" + name, place, standing);
    }

    /** Spread over Europe like seeds of a sunflower, always the same. */
    static List<Place> inEurope(int cities) {
        var standings = Standing.values();
        return IntStream.range(0, cities)
                .mapToObj(city -> {
                    var out = Math.sqrt((city + 0.5) / cities);
                    var angle = city * 2.39996;
                    return at(
                            "City " + city,
                            49 + 12 * out * Math.sin(angle),
                            14 + 22 * out * Math.cos(angle),
                            standings[city % standings.length]);
                })
                .toList();
    }

    static CityMap map(Frame frame, List<Place> places) {
        return new CityMap(
                "The cities",
                frame,
                places,
                new CityMap.Wording(several -> several.size() + " cities", closer -> "map?frame=" + closer.name()));
    }
}
