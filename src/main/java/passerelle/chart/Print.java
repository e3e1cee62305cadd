package passerelle.chart;

import java.util.List;
import org.w3c.dom.Element;

/**
 * A drawing that leaves the page and therefore says everything itself: on light ground, its title above and the words
 * about it below.
 *
 * @param words of which cities, kind and day the figures are
 * @param drawing as a chart gives it
 */
public record Print(String title, String words, String drawing) {

    /** Pixels of a picture for one unit of the drawing. */
    private static final int SCALE = 2;

    private static final double MARGIN = 24;
    private static final double TITLE_LINE = 26;
    private static final Style TITLE = Style.TITLE;

    /** In need of nothing but a typeface, which it names. */
    public String svg() {
        return Xml.written(sheet());
    }

    /** A picture at twice the size of the drawing. */
    public byte[] png() {
        return new Raster(SCALE).png(sheet());
    }

    private Element sheet() {
        var svg = Xml.read(drawing);
        var box = svg.getAttribute("viewBox").split(" ");
        var width = Double.parseDouble(box[2]);
        var heading = Lettering.lines(title, width, TITLE.font);
        var legend = Lettering.lines(words, width, Style.SMALL.font);
        var top = MARGIN + heading.size() * TITLE_LINE + 8;
        var foot = top + Double.parseDouble(box[3]) + 16;
        var sheet = Xml.root();
        frame(sheet, width + 2 * MARGIN, foot + legend.size() * Lettering.LINE + MARGIN);
        write(sheet, heading, MARGIN, TITLE_LINE, TITLE);
        sheet.appendChild(moved(sheet, svg, top));
        write(sheet, legend, foot, Lettering.LINE, Style.SMALL);
        return sheet;
    }

    private void frame(Element sheet, double width, double height) {
        sheet.setAttribute("width", String.valueOf(Math.round(width)));
        sheet.setAttribute("height", String.valueOf(Math.round(height)));
        sheet.setAttribute("viewBox", "0 0 " + Math.round(width) + " " + Math.round(height));
        sheet.setAttribute("role", "img");
        sheet.setAttribute("font-family", "'Source Sans 3', 'Source Sans Pro', sans-serif");
        Xml.add(sheet, "title").setTextContent(title);
        Xml.add(sheet, "desc").setTextContent(words);
        var ground = Xml.add(sheet, "rect");
        ground.setAttribute("width", "100%");
        ground.setAttribute("height", "100%");
        ground.setAttribute("fill", Palette.light("--chart-ground"));
    }

    private static void write(Element sheet, List<String> lines, double top, double line, Style style) {
        var baseline = top;
        for (var words : lines) {
            baseline += line;
            var text = Xml.add(sheet, "text");
            text.setAttribute("x", String.valueOf(MARGIN));
            text.setAttribute("y", String.valueOf(baseline - line * 0.3));
            text.setAttribute("font-size", String.valueOf(style.font.getSize2D()));
            text.setAttribute("fill", Palette.light(style.ink));
            text.setTextContent(words);
        }
    }

    private static Element moved(Element sheet, Element svg, double top) {
        var group = Xml.add(sheet, "g");
        group.setAttribute("transform", "translate(" + MARGIN + " " + top + ")");
        Xml.children(svg).stream()
                .filter(child -> !child.getTagName().equals("title"))
                .forEach(child -> group.appendChild(sheet.getOwnerDocument().importNode(child, true)));
        Xml.children(group).forEach(child -> halos(child, ""));
        Xml.children(group).forEach(Print::resolve);
        return group;
    }

    private static void resolve(Element element) {
        for (var paint : List.of("fill", "stroke")) {
            if (element.hasAttribute(paint)) {
                element.setAttribute(paint, Palette.resolve(element.getAttribute(paint)));
            }
        }
        Xml.children(element).forEach(Print::resolve);
    }

    /** @param around the paint in which the element stands, where it has none of its own */
    private static void halos(Element element, String around) {
        var fill = element.hasAttribute("fill") ? element.getAttribute("fill") : around;
        if (element.getTagName().equals("text") && !fill.contains(Style.ON_HEAT.ink)) {
            halo(element);
        }
        Xml.children(element).forEach(child -> halos(child, fill));
    }

    /** Words over lines stay readable, as on the page. */
    private static void halo(Element text) {
        text.setAttribute("paint-order", "stroke");
        text.setAttribute("stroke", Palette.light("--chart-ground"));
        text.setAttribute("stroke-width", "3");
        text.setAttribute("stroke-linejoin", "round");
        text.setAttribute("stroke-dasharray", "none");
    }
}
