package passerelle.map;

import static java.lang.Math.asin;
import static java.lang.Math.cos;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import java.awt.geom.Point2D;

/** How the globe is laid flat: degrees in, a plane out whose y grows towards the south. */
@FunctionalInterface
interface Projection {

    Point2D of(double longitude, double latitude);

    /** Equal Earth (Šavrič, Patterson, Jenny 2018), for the whole world: sizes are true. */
    static Projection equalEarth(double middle) {
        return (longitude, latitude) -> {
            var t = asin(sqrt(3) / 2 * sin(toRadians(latitude)));
            var slope = 9 * 0.003796 * pow(t, 8) + 7 * 0.000893 * pow(t, 6) - 3 * 0.081106 * pow(t, 2) + 1.340264;
            var x = 2 * sqrt(3) * toRadians(longitude - middle) * cos(t) / (3 * slope);
            return new Point2D.Double(
                    x, -(0.003796 * pow(t, 9) + 0.000893 * pow(t, 7) - 0.081106 * pow(t, 3) + 1.340264 * t));
        };
    }

    /** Lambert’s azimuthal one, for a continent: sizes are true. */
    static Projection around(double middle, double parallel) {
        var sine = sin(toRadians(parallel));
        var cosine = cos(toRadians(parallel));
        return (longitude, latitude) -> {
            var turn = toRadians(longitude - middle);
            var up = toRadians(latitude);
            var k = sqrt(2 / (1 + sine * sin(up) + cosine * cos(up) * cos(turn)));
            return new Point2D.Double(k * cos(up) * sin(turn), -k * (cosine * sin(up) - sine * cos(up) * cos(turn)));
        };
    }

    /** Degrees as they are, narrowed as at that parallel: for a few degrees. */
    static Projection near(double middle, double parallel) {
        var narrowed = cos(toRadians(parallel));
        return (longitude, latitude) -> new Point2D.Double((longitude - middle) * narrowed, -latitude);
    }
}
