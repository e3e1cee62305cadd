package passerelle.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads shapes back as the drawings write them: with absolute places, each path command with its letter. */
final class Outline {

    private static final Pattern WORD = Pattern.compile("[MLQCZ]|-?[0-9.]+(?:E-?[0-9]+)?");

    private final Element element;

    private Outline(Element element) {
        this.element = element;
    }

    /** Absent for what is no shape, such as the words of a mark. */
    static Optional<Shape> of(Element element) {
        var outline = new Outline(element);
        return Optional.ofNullable(
                switch (element.getTagName()) {
                    case "line" ->
                        new Line2D.Double(outline.at("x1"), outline.at("y1"), outline.at("x2"), outline.at("y2"));
                    case "rect" -> outline.rectangle();
                    case "circle" -> outline.round(outline.at("r"), outline.at("r"));
                    case "ellipse" -> outline.round(outline.at("rx"), outline.at("ry"));
                    case "path" -> path(words(element.getAttribute("d")));
                    case "polyline" -> outline.corners(false);
                    case "polygon" -> outline.corners(true);
                    default -> null;
                });
    }

    private Shape rectangle() {
        return element.getAttribute("width").endsWith("%")
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(at("x"), at("y"), at("width"), at("height"));
    }

    private Shape round(double horizontal, double vertical) {
        return new Ellipse2D.Double(at("cx") - horizontal, at("cy") - vertical, 2 * horizontal, 2 * vertical);
    }

    private Shape corners(boolean closed) {
        var numbers = words(element.getAttribute("points"));
        var path = new Path2D.Double();
        path.moveTo(next(numbers), next(numbers));
        while (!numbers.isEmpty()) {
            path.lineTo(next(numbers), next(numbers));
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static Shape path(Queue<String> words) {
        var path = new Path2D.Double();
        while (!words.isEmpty()) {
            switch (words.remove()) {
                case "M" -> path.moveTo(next(words), next(words));
                case "L" -> path.lineTo(next(words), next(words));
                case "Q" -> path.quadTo(next(words), next(words), next(words), next(words));
                case "C" -> path.curveTo(next(words), next(words), next(words), next(words), next(words), next(words));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("No path: " + words);
            }
        }
        return path;
    }

    private static Queue<String> words(String written) {
        return WORD.matcher(written)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static double next(Queue<String> words) {
        return Double.parseDouble(words.remove());
    }

    private double at(String attribute) {
        return Stream.of(element.getAttribute(attribute))
                .filter(words -> !words.isEmpty())
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElse(0);
    }
}
