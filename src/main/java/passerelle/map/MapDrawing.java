package passerelle.map;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import passerelle.city.Standing;

/** One drawing of a map: the land, then a link for each spot. */
final class MapDrawing {

    private final CityMap map;
    private final Size size;
    private final Canvas canvas;
    private final List<Spot> spots;
    private final Names names;

    MapDrawing(CityMap map, Size size) {
        this.map = map;
        this.size = size;
        this.canvas = new Canvas(map.frame(), size);
        this.spots = Spot.of(map.places(), map.frame(), canvas);
        this.names = new Names(spots, canvas);
    }

    String svg() {
        return written(svg -> {
            start(svg, "svg", "map map-" + lower(size));
            svg.writeAttribute("viewBox", "0 0 " + number(canvas.width()) + " " + number(canvas.height()));
            svg.writeAttribute("role", "group");
            svg.writeAttribute("aria-label", map.title());
            start(svg, "path", "map-land");
            svg.writeAttribute("transform", "scale(0.5)");
            svg.writeAttribute("d", Land.of(map.frame()).path(canvas));
            svg.writeEndElement();
            for (var spot : spots) {
                draw(svg, spot);
            }
            svg.writeEndElement();
        });
    }

    static String sign(Standing standing) {
        return written(svg -> {
            start(svg, "svg", "map-sign");
            svg.writeAttribute("viewBox", "-8 -8 16 16");
            svg.writeAttribute("aria-hidden", "true");
            mark(svg, standing);
            svg.writeEndElement();
        });
    }

    private void draw(XMLStreamWriter svg, Spot spot) throws XMLStreamException {
        var one = spot.places().getFirst();
        start(svg, "a", spot.isOne() ? "spot" : "spot is-several");
        svg.writeAttribute("href", spot.isOne() ? one.address() : closer(spot));
        svg.writeAttribute("router-ignore", "");
        svg.writeAttribute("transform", "translate(" + number(spot.x()) + " " + number(spot.y()) + ")");
        var words = spot.isOne() ? one.words() : map.wording().several().apply(spot.places());
        svg.writeAttribute("aria-label", words);
        svg.writeStartElement("title");
        svg.writeCharacters(words);
        svg.writeEndElement();
        disc(svg, "spot-ground", spot.isOne() ? 12 : spot.radius());
        if (spot.isOne()) {
            mark(svg, one.standing());
            name(svg, spot);
        } else {
            start(svg, "text", "spot-number");
            svg.writeAttribute("y", "4.5");
            svg.writeCharacters(String.valueOf(spot.places().size()));
            svg.writeEndElement();
        }
        svg.writeEndElement();
    }

    private String closer(Spot spot) {
        return map.wording()
                .closer()
                .apply(Frame.around(spot.places().stream().map(Place::at).toList()));
    }

    /** Left of the spot where there is no room at the right. */
    private void name(XMLStreamWriter svg, Spot spot) throws XMLStreamException {
        var shown = names.beside(spot);
        var left = shown.map(Names.Side.LEFT::equals).orElse(spot.x() > canvas.width() * 0.7);
        start(svg, "text", "spot-name" + (shown.isPresent() ? "" : " is-hidden") + (left ? " is-left" : ""));
        svg.writeAttribute("x", left ? "-10" : "10");
        svg.writeAttribute("y", "4.5");
        svg.writeCharacters(spot.places().getFirst().name());
        svg.writeEndElement();
    }

    private static void mark(XMLStreamWriter svg, Standing standing) throws XMLStreamException {
        start(svg, "path", "mark standing-" + lower(standing));
        svg.writeAttribute("d", Marker.path(standing));
        svg.writeEndElement();
    }

    private static void disc(XMLStreamWriter svg, String look, double radius) throws XMLStreamException {
        start(svg, "circle", look);
        svg.writeAttribute("r", number(radius));
        svg.writeEndElement();
    }

    private static void start(XMLStreamWriter svg, String tag, String look) throws XMLStreamException {
        svg.writeStartElement(tag);
        svg.writeAttribute("class", look);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private interface Content {
        void write(XMLStreamWriter svg) throws XMLStreamException;
    }

    private static String written(Content content) {
        try {
            var text = new StringWriter();
            content.write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
