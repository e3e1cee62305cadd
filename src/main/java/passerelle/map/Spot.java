package passerelle.map;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mark on the map: one place, or several that would overlap. */
record Spot(double x, double y, List<Place> places) {

    private static final double BETWEEN = 2;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    /** One spot for each place, joined until none touches another. Closer than closest they are moved apart instead. */
    static List<Spot> of(List<Place> places, Frame frame, Canvas canvas) {
        var spots = places.stream()
                .map(place -> at(place, canvas.at(place.at())))
                .filter(spot -> canvas.holds(new Point2D.Double(spot.x, spot.y)))
                .toList();
        return frame.isClosest() ? apart(spots) : joined(spots);
    }

    private static Spot at(Place place, Point2D point) {
        return new Spot(point.getX(), point.getY(), List.of(place));
    }

    boolean isOne() {
        return places.size() == 1;
    }

    double radius() {
        if (isOne()) {
            return 6;
        }
        return places.size() < 10 ? 11 : places.size() < 100 ? 14 : 18;
    }

    private static List<Spot> joined(List<Spot> spots) {
        var joined = new ArrayList<Spot>();
        for (var spot : spots) {
            var grown = spot;
            for (var near = touching(joined, grown); near != null; near = touching(joined, grown)) {
                joined.remove(near);
                grown = near.with(grown);
            }
            joined.add(grown);
        }
        return joined;
    }

    private static List<Spot> apart(List<Spot> spots) {
        var apart = new ArrayList<Spot>();
        for (var spot : spots) {
            apart.add(Stream.iterate(0, turn -> turn + 1)
                    .map(spot::moved)
                    .filter(free -> touching(apart, free) == null)
                    .findFirst()
                    .orElseThrow());
        }
        return apart;
    }

    private static @Nullable Spot touching(List<Spot> spots, Spot spot) {
        return spots.stream().filter(spot::touches).findFirst().orElse(null);
    }

    private boolean touches(Spot other) {
        return Point2D.distance(x, y, other.x, other.y) < radius() + other.radius() + BETWEEN;
    }

    /** Out on a spiral, a little further with each turn. */
    private Spot moved(int turn) {
        var out = 7 * Math.sqrt(turn);
        return new Spot(x + out * Math.cos(turn * GOLDEN), y + out * Math.sin(turn * GOLDEN), places);
    }

    /** In the middle of all their places. */
    private Spot with(Spot other) {
        var here = (double) places.size();
        var there = (double) other.places.size();
        return new Spot(
                (x * here + other.x * there) / (here + there),
                (y * here + other.y * there) / (here + there),
                Stream.concat(places.stream(), other.places.stream()).toList());
    }
}
