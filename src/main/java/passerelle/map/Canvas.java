package passerelle.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.city.Coordinates;

/**
 * Where places of the globe come to lie in a drawing: the frame as large as the size allows, no higher than it needs.
 */
final class Canvas {

    private static final int STEPS = 12;
    private static final double LOWEST = 0.45;

    private final Projection projection;
    private final double meridian;
    private final Rectangle2D plane;
    private final double scale;
    private final double width;
    private final double height;

    Canvas(Frame frame, Size size) {
        projection = frame.projection();
        meridian = frame.meridian();
        plane = edges(frame);
        scale = Math.min(size.width / plane.getWidth(), size.height / plane.getHeight());
        width = size.width;
        height = Math.max(size.width * LOWEST, plane.getHeight() * scale);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Point2D at(double longitude, double latitude) {
        var flat = projection.of(longitude, latitude);
        return new Point2D.Double(
                width / 2 + (flat.getX() - plane.getCenterX()) * scale,
                height / 2 + (flat.getY() - plane.getCenterY()) * scale);
    }

    Point2D at(Coordinates place) {
        var east = Math.IEEEremainder(Frame.longitude(place) - meridian, 360);
        return at(meridian + east, Frame.latitude(place));
    }

    /** By how much a longitude counts more or less, so that it lies on the drawing's side of the globe. */
    double turn(double longitude) {
        return 360 * Math.rint((meridian - longitude) / 360);
    }

    boolean holds(Point2D point) {
        return point.getX() >= 0 && point.getX() <= width && point.getY() >= 0 && point.getY() <= height;
    }

    private Rectangle2D edges(Frame frame) {
        var points = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> (double) step / STEPS)
                .flatMap(part -> {
                    var longitude = frame.west() + part * (frame.east() - frame.west());
                    var latitude = frame.south() + part * (frame.north() - frame.south());
                    return Stream.of(
                            projection.of(longitude, frame.south()),
                            projection.of(longitude, frame.north()),
                            projection.of(frame.west(), latitude),
                            projection.of(frame.east(), latitude));
                })
                .toList();
        var plane = new Rectangle2D.Double(
                points.getFirst().getX(), points.getFirst().getY(), 0, 0);
        points.forEach(plane::add);
        return plane;
    }
}
