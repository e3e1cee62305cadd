package passerelle.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns what Batik wrote into SVG for the page: named, scalable, its colours variables, its typeface the page's. */
record Sheet(String title, String look, Size size, double height) {

    /** What the page decides, and ids that two charts on one page would share. */
    private static final List<String> LEFT_TO_THE_PAGE =
            List.of("font-family", "font-weight", "font-style", "clip-path", "text-rendering", "id", "style");

    String print(Element svg, Inks inks) {
        clean(svg, inks);
        bare(svg);
        svg.setAttribute("class", "chart chart-" + size.name().toLowerCase(Locale.ROOT) + " " + look);
        svg.setAttribute("viewBox", "0 0 " + size.width + " " + Math.round(height));
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", title);
        svg.insertBefore(title(svg, title), svg.getFirstChild());
        return Xml.written(svg);
    }

    /** Batik repeats every default of SVG on the root. */
    private static void bare(Element svg) {
        IntStream.range(0, svg.getAttributes().getLength())
                .mapToObj(place -> svg.getAttributes().item(place).getNodeName())
                .filter(name -> !name.equals("xmlns"))
                .toList()
                .forEach(svg::removeAttribute);
    }

    private static void clean(Element element, Inks inks) {
        LEFT_TO_THE_PAGE.forEach(element::removeAttribute);
        element.removeAttributeNS(XMLConstants.XML_NS_URI, "space");
        paint(element, inks, "stroke");
        paint(element, inks, "fill");
        for (var child : children(element)) {
            if (child instanceof Element inner && !inner.getLocalName().equals("defs")) {
                clean(inner, inks);
            } else if (!(child instanceof Text)) {
                element.removeChild(child);
            }
        }
    }

    private static void paint(Element element, Inks inks, String attribute) {
        inks.behind(element.getAttribute(attribute)).ifPresent(ink -> {
            element.setAttribute(attribute, ink.css());
            if (attribute.equals("fill") && ink.mark() != null) {
                name(element, ink.mark());
            }
        });
    }

    private static void name(Element element, Inks.Mark mark) {
        element.setAttribute("class", "mark");
        element.setAttribute("data-point", mark.point());
        element.setAttribute("stroke", "var(" + mark.outline() + ")");
        element.setAttribute("stroke-width", "2");
        element.setAttribute("stroke-dasharray", "none");
        element.insertBefore(title(element, mark.words()), element.getFirstChild());
    }

    private static Element title(Element parent, String words) {
        var title = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), "title");
        title.setTextContent(words);
        return title;
    }

    private static List<Node> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    }
}
