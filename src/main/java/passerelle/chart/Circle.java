package passerelle.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Spokes around a centre, the first one upright, going round with the clock. */
record Circle(double x, double y, double radius, int spokes) {

    Point2D at(int spoke, double distance) {
        var angle = angle(spoke);
        return new Point2D.Double(x + distance * Math.sin(angle), y - distance * Math.cos(angle));
    }

    Point2D of(int spoke, double percent) {
        return at(spoke, radius * percent / 100);
    }

    /** Positive on the right, negative on the left, 0 straight above or below the centre. */
    int side(int spoke) {
        var sine = Math.sin(angle(spoke));
        return Math.abs(sine) < 0.05 ? 0 : (int) Math.signum(sine);
    }

    /** Through every spoke at that percent. */
    Path2D ring(double percent) {
        var ring = new Path2D.Double();
        for (var spoke = 0; spoke < spokes; spoke++) {
            lineTo(ring, of(spoke, percent));
        }
        ring.closePath();
        return ring;
    }

    /** The unbroken stretches of known figures; a single one goes all the way round when none is missing. */
    List<List<Integer>> stretches(Profile profile) {
        var stretches = new ArrayList<List<Integer>>();
        var open = new ArrayList<Integer>();
        var start = firstGap(profile);
        for (var step = 0; step < spokes; step++) {
            var spoke = (start + step) % spokes;
            if (profile.has(spoke)) {
                open.add(spoke);
            } else if (!open.isEmpty()) {
                stretches.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            stretches.add(List.copyOf(open));
        }
        return stretches;
    }

    Path2D line(List<Integer> stretch, Profile profile) {
        var line = new Path2D.Double();
        stretch.forEach(spoke -> lineTo(line, of(spoke, profile.figure(spoke))));
        if (stretch.size() == spokes) {
            line.closePath();
        }
        return line;
    }

    /** What a stretch encloses with the centre. */
    Path2D surface(List<Integer> stretch, Profile profile) {
        var surface = line(stretch, profile);
        if (stretch.size() < spokes) {
            surface.lineTo(x, y);
            surface.closePath();
        }
        return surface;
    }

    private int firstGap(Profile profile) {
        for (var spoke = 0; spoke < spokes; spoke++) {
            if (!profile.has(spoke)) {
                return spoke;
            }
        }
        return 0;
    }

    private double angle(int spoke) {
        return 2 * Math.PI * spoke / spokes;
    }

    private static void lineTo(Path2D path, Point2D point) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(point.getX(), point.getY());
        } else {
            path.lineTo(point.getX(), point.getY());
        }
    }
}
