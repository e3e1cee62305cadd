package passerelle.chart;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A drawing read back as XML. */
record Drawn(Element root) {

    static Drawn of(LineChart chart, LineChart.Size size) {
        try {
            var source = new InputSource(new StringReader(chart.svg(size)));
            return new Drawn(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(source)
                    .getDocumentElement());
        } catch (Exception notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }

    List<Element> marks() {
        return all("path").stream()
                .filter(path -> path.getAttribute("class").equals("mark"))
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
