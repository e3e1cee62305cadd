package passerelle.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.city.Coordinates;

/** The part of the globe that a map shows: the world, Europe, or what lies between four degrees. */
public record Frame(String name, double west, double south, double east, double north) {

    /** Its edge is the strait between Asia and America. */
    public static final Frame WORLD = new Frame("world", -169, -56, 191, 76);

    /** From Portugal to the Caucasus. */
    public static final Frame EUROPE = new Frame("europe", -12, 34.5, 48, 70);

    /** Degrees of latitude: closer than that no place is parted from another. */
    private static final double CLOSEST = 0.5;

    private static final double MARGIN = 1.3;

    /** As an address names it: world, europe, or west, south, east and north in degrees. */
    public static Optional<Frame> of(String name) {
        return Stream.of(WORLD, EUROPE)
                .filter(frame -> frame.name.equals(name))
                .findFirst()
                .or(() -> between(name));
    }

    /** The smallest that holds all of them with room around. */
    static Frame around(List<Coordinates> places) {
        var west = min(places.stream().map(Frame::longitude));
        var east = -min(places.stream().map(place -> -longitude(place)));
        var south = min(places.stream().map(Frame::latitude));
        var north = -min(places.stream().map(place -> -latitude(place)));
        var high = Math.max(CLOSEST, (north - south) * MARGIN) / 2;
        var wide = Math.max(CLOSEST, (east - west) * MARGIN) / 2;
        var middle = (south + north) / 2;
        var meridian = (west + east) / 2;
        return between(meridian - wide, middle - high, meridian + wide, middle + high);
    }

    public boolean isNamed() {
        return equals(WORLD) || equals(EUROPE);
    }

    public boolean holds(Coordinates place) {
        return longitude(place) >= west
                && longitude(place) <= east
                && latitude(place) >= south
                && latitude(place) <= north;
    }

    /** Whether nothing closer could be shown. */
    boolean isClosest() {
        return north - south <= CLOSEST + 0.02 && east - west <= CLOSEST + 0.02;
    }

    Projection projection() {
        if (equals(WORLD)) {
            return Projection.equalEarth(meridian());
        }
        var parallel = (south + north) / 2;
        return equals(EUROPE) ? Projection.around(meridian(), parallel) : Projection.near(meridian(), parallel);
    }

    /** Its middle. */
    double meridian() {
        return (west + east) / 2;
    }

    static double longitude(Coordinates place) {
        return place.longitude().doubleValue();
    }

    static double latitude(Coordinates place) {
        return place.latitude().doubleValue();
    }

    private static Optional<Frame> between(String degrees) {
        if (!degrees.matches("(-?\\d{1,3}(\\.\\d{1,2})?,){3}-?\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        var edges = Stream.of(degrees.split(",")).map(Double::valueOf).toList();
        var frame = between(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
        return frame.west < frame.east && frame.south < frame.north ? Optional.of(frame) : Optional.empty();
    }

    private static Frame between(double west, double south, double east, double north) {
        var name = String.format(Locale.ROOT, "%.2f,%.2f,%.2f,%.2f", west, south, east, north);
        return new Frame(name, west, south, east, north);
    }

    private static double min(Stream<Double> degrees) {
        return degrees.mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
