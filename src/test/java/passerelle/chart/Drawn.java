package passerelle.chart;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A drawing read back as XML. */
record Drawn(Element root) {

    private static final Pattern OWN_LOOKS =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|black|white|font-family| id=|style=|xlink");

    /** What a drawing decides of its looks although the page does: colours, typeface, styles, names. */
    static List<String> ownLooks(String svg) {
        return OWN_LOOKS.matcher(svg).results().map(MatchResult::group).toList();
    }

    static Drawn of(LineChart chart, Size size) {
        return of(chart.svg(size));
    }

    static Drawn of(String svg) {
        try {
            var source = new InputSource(new StringReader(svg));
            return new Drawn(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(source)
                    .getDocumentElement());
        } catch (Exception notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }

    List<Element> marks() {
        return all("*").stream()
                .filter(shape -> shape.getAttribute("class").equals("mark"))
                .toList();
    }

    Optional<String> mark(String point) {
        return marks().stream()
                .filter(mark -> mark.getAttribute("data-point").equals(point))
                .map(Element::getTextContent)
                .findFirst();
    }

    List<Element> linesIn(String variable) {
        return all("line").stream()
                .filter(line -> inherited(line, "stroke").equals("var(" + variable + ")"))
                .toList();
    }

    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    double width() {
        return side(2);
    }

    double height() {
        return side(3);
    }

    private double side(int place) {
        return Double.parseDouble(root.getAttribute("viewBox").split(" ")[place]);
    }

    /** The words that every mark of that name says. */
    List<String> marks(String point) {
        return marks().stream()
                .filter(mark -> mark.getAttribute("data-point").equals(point))
                .map(Element::getTextContent)
                .toList();
    }

    /** Where each text stands. */
    List<Box> boxes() {
        return all("text").stream().map(Box::of).toList();
    }

    record Box(String words, Rectangle2D place) {

        static Box of(Element text) {
            var size = Float.parseFloat(inherited(text, "font-size").replace("px", ""));
            var words = text.getTextContent();
            var width = Lettering.width(words, Lettering.FONT.deriveFont(size));
            var x = Double.parseDouble(text.getAttribute("x"));
            var baseline = Double.parseDouble(text.getAttribute("y"));
            return new Box(words, new Rectangle2D.Double(x, baseline - size * 0.72, width, size * 0.9));
        }
    }

    /** Pairs of words that lie upon one another, and words that leave the drawing. */
    List<String> collisions() {
        var boxes = boxes();
        var paper = new Rectangle2D.Double(-1, -1, width() + 2, height() + 2);
        var found = new ArrayList<String>();
        for (var i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            if (!paper.contains(box.place())) {
                found.add(box.words() + " leaves the drawing");
            }
            boxes.stream()
                    .skip(i + 1L)
                    .filter(other -> other.place().intersects(box.place()))
                    .forEach(other -> found.add(box.words() + " × " + other.words()));
        }
        return found;
    }

    /** From top to bottom, of the texts in ink: only the end labels are. */
    List<Double> labelBaselines() {
        return all("text").stream()
                .filter(text -> inherited(text, "fill").equals("var(--chart-ink)"))
                .map(text -> Double.valueOf(text.getAttribute("y")))
                .sorted()
                .toList();
    }

    List<Double> rightEdges() {
        return all("text").stream()
                .map(text -> Double.parseDouble(text.getAttribute("x")) + Lettering.width(text.getTextContent()))
                .toList();
    }

    static String inherited(Element element, String attribute) {
        for (var each = element; ; each = (Element) each.getParentNode()) {
            if (each.hasAttribute(attribute) || !(each.getParentNode() instanceof Element)) {
                return each.getAttribute(attribute);
            }
        }
    }

    private List<Element> all(String tag) {
        var found = root.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
