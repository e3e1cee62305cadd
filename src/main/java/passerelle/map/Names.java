package passerelle.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that have room beside their spots; the others are read when a spot is pointed at. */
final class Names {

    private static final double LETTER = 7.2;
    private static final double HEIGHT = 16;
    private static final double GAP = 4;

    private final Map<Spot, Side> sides = new HashMap<>();

    enum Side {
        RIGHT,
        LEFT
    }

    Names(List<Spot> spots, Canvas canvas) {
        var taken = new ArrayList<Rectangle2D>();
        spots.forEach(spot -> taken.add(ground(spot)));
        var paper = new Rectangle2D.Double(0, 0, canvas.width(), canvas.height());
        for (var spot : spots) {
            Stream.of(Side.values())
                    .filter(side -> spot.isOne())
                    .filter(side -> paper.contains(box(spot, side)))
                    .filter(side -> taken.stream().noneMatch(box(spot, side)::intersects))
                    .findFirst()
                    .ifPresent(side -> {
                        sides.put(spot, side);
                        taken.add(box(spot, side));
                    });
        }
    }

    /** Where its name stands always, if it does. */
    Optional<Side> beside(Spot spot) {
        return Optional.ofNullable(sides.get(spot));
    }

    private static Rectangle2D ground(Spot spot) {
        var radius = spot.radius();
        return new Rectangle2D.Double(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius);
    }

    private static Rectangle2D box(Spot spot, Side side) {
        var width = spot.places().getFirst().name().length() * LETTER;
        var from = spot.radius() + GAP - 1;
        var x = side == Side.RIGHT ? spot.x() + from : spot.x() - from - width;
        return new Rectangle2D.Double(x, spot.y() - HEIGHT / 2, width, HEIGHT);
    }
}
