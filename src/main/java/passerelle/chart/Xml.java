package passerelle.chart;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Elements of SVG. */
final class Xml {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private Xml() {}

    /** An empty document of its own. */
    static Element root() {
        var document = parser().newDocument();
        var root = document.createElementNS(SVG, "svg");
        document.appendChild(root);
        return root;
    }

    static Element add(Element parent, String tag) {
        var child = parent.getOwnerDocument().createElementNS(SVG, tag);
        parent.appendChild(child);
        return child;
    }

    /** As they are now, whatever becomes of them meanwhile. */
    static List<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static Element read(String svg) {
        try {
            return parser().parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (SAXException | IOException notOurs) {
            throw new IllegalArgumentException(notOurs);
        }
    }

    static String written(Element svg) {
        try {
            var writer = new StringWriter();
            var printer = TransformerFactory.newDefaultInstance().newTransformer();
            printer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            printer.transform(new DOMSource(svg), new StreamResult(writer));
            return writer.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
