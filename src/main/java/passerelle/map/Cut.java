package passerelle.map;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Cuts a surface at the edges of a canvas (Sutherland and Hodgman), a little outside, so that no edge is seen. */
final class Cut {

    private static final double OUTSIDE = 10;
    private final Canvas canvas;

    Cut(Canvas canvas) {
        this.canvas = canvas;
    }

    List<Point2D> of(List<Point2D> surface) {
        var rest = keep(surface, point -> point.getX() + OUTSIDE);
        rest = keep(rest, point -> canvas.width() + OUTSIDE - point.getX());
        rest = keep(rest, point -> point.getY() + OUTSIDE);
        return keep(rest, point -> canvas.height() + OUTSIDE - point.getY());
    }

    /** What lies inside of one edge, from which each point has that distance. */
    private static List<Point2D> keep(List<Point2D> surface, ToDoubleFunction<Point2D> inside) {
        var kept = new ArrayList<Point2D>();
        for (var place = 0; place < surface.size(); place++) {
            var from = surface.get(place);
            var to = surface.get((place + 1) % surface.size());
            var here = inside.applyAsDouble(from);
            var there = inside.applyAsDouble(to);
            if (here >= 0) {
                kept.add(from);
            }
            if (here >= 0 != there >= 0) {
                kept.add(between(from, to, here / (here - there)));
            }
        }
        return kept;
    }

    private static Point2D between(Point2D from, Point2D to, double part) {
        return new Point2D.Double(
                from.getX() + part * (to.getX() - from.getX()), from.getY() + part * (to.getY() - from.getY()));
    }
}
