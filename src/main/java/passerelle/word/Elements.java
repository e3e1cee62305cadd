package passerelle.word;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of one part, walked through once. Names carry the usual prefixes, whatever the part calls them. A part
 * with a document type, and so with entities, is refused.
 */
final class Elements {

    private static final int DEEPEST = 120;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"));

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    /** Stands on the root of the part. */
    Elements(byte[] part) {
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException broken) {
            throw new Unreadable(Refusal.BROKEN, broken);
        }
        while (next() != XMLStreamConstants.START_ELEMENT) {
            demandNoDocumentType();
        }
    }

    String name() {
        return PREFIXES.getOrDefault(String.valueOf(reader.getNamespaceURI()), ":") + reader.getLocalName();
    }

    /** Of the element it stands on, by its name without a prefix. */
    Optional<String> attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** A property that is on when it is named, unless its value says otherwise. */
    boolean isOn() {
        return attribute("val")
                .filter(value -> value.equals("0") || value.equals("false") || value.equals("off"))
                .isEmpty();
    }

    /** What is not read of a child is passed over. */
    void children(Consumer<String> each) {
        var own = depth;
        while (depth >= own) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                each.accept(name());
                leaveTo(own);
            }
        }
    }

    String text() {
        var own = depth;
        var text = new StringBuilder();
        while (depth >= own) {
            if (next() == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private void leaveTo(int outer) {
        while (depth > outer) {
            next();
        }
    }

    private int next() {
        try {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new Unreadable(Refusal.HOSTILE);
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException broken) {
            throw new Unreadable(Refusal.BROKEN, broken);
        }
    }

    private void demandNoDocumentType() {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
            throw new Unreadable(Refusal.HOSTILE);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
        return factory;
    }
}
