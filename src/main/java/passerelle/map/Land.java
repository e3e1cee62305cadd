package passerelle.map;

import java.awt.geom.Point2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The coasts of the world, as fine as a map needs them; see README.md beside the files. */
enum Land {
    COARSE("land-110m.txt", 10),
    FINE("land-50m.txt", 50);

    private final List<List<Point2D>> coasts;

    Land(String file, double unit) {
        coasts = read(file, unit);
    }

    static Land of(Frame frame) {
        return frame.equals(Frame.WORLD) ? COARSE : FINE;
    }

    /** As the data of an SVG path in half pixels: what lies within the canvas. */
    String path(Canvas canvas) {
        var path = new StringBuilder();
        var cut = new Cut(canvas);
        for (var coast : coasts) {
            var turn = canvas.turn(middle(coast));
            var drawn = coast.stream()
                    .map(point -> canvas.at(point.getX() + turn, point.getY()))
                    .toList();
            write(path, cut.of(drawn));
        }
        return path.toString();
    }

    private static double middle(List<Point2D> coast) {
        var longitudes = coast.stream().mapToDouble(Point2D::getX).summaryStatistics();
        return (longitudes.getMin() + longitudes.getMax()) / 2;
    }

    private static void write(StringBuilder path, List<Point2D> points) {
        var x = 0L;
        var y = 0L;
        for (var place = 0; place < points.size(); place++) {
            var toX = Math.round(points.get(place).getX() * 2);
            var toY = Math.round(points.get(place).getY() * 2);
            if (place == 0) {
                path.append('M').append(toX).append(',').append(toY).append('l');
            } else if (toX != x || toY != y) {
                path.append(toX - x).append(',').append(toY - y).append(' ');
            }
            x = toX;
            y = toY;
        }
        if (!points.isEmpty()) {
            path.append("0,0z");
        }
    }

    private static List<List<Point2D>> read(String file, double unit) {
        try (var lines = new BufferedReader(
                new InputStreamReader(Land.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> coast(line, unit)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Point2D> coast(String line, double unit) {
        var points = new ArrayList<Point2D>();
        var x = 0;
        var y = 0;
        for (var step : line.split(" ")) {
            var comma = step.indexOf(',');
            x += Integer.parseInt(step.substring(0, comma));
            y += Integer.parseInt(step.substring(comma + 1));
            points.add(new Point2D.Double(x / unit, y / unit));
        }
        return List.copyOf(points);
    }
}
