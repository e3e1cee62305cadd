package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/** Paints the few elements that our own drawings are made of: no more of SVG than {@link Print} writes. */
final class Raster {

    private static final Pattern TRANSLATE = Pattern.compile("translate\\(([-0-9.]+)[ ,]+([-0-9.]+)\\)");
    private static final Map<String, Integer> CAPS =
            Map.of("round", BasicStroke.CAP_ROUND, "butt", BasicStroke.CAP_BUTT, "square", BasicStroke.CAP_SQUARE);

    private final int scale;

    Raster(int scale) {
        this.scale = scale;
    }

    byte[] png(Element svg) {
        var size = svg.getAttribute("viewBox").split(" ");
        var picture = new BufferedImage(
                scale * Integer.parseInt(size[2]), scale * Integer.parseInt(size[3]), BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        graphics.setBackground(Color.decode(Palette.light("--chart-ground")));
        graphics.clearRect(0, 0, picture.getWidth(), picture.getHeight());
        paintAll(graphics, svg);
        graphics.dispose();
        return bytes(picture);
    }

    private static void paintAll(Graphics2D graphics, Element parent) {
        Xml.children(parent).forEach(child -> paint(graphics, child));
    }

    private static void paint(Graphics2D graphics, Element element) {
        if (element.getTagName().equals("g")) {
            var before = graphics.getTransform();
            graphics.transform(moved(element));
            paintAll(graphics, element);
            graphics.setTransform(before);
        } else if (element.getTagName().equals("text")) {
            write(graphics, element);
        } else {
            Outline.of(element).ifPresent(shape -> paint(graphics, element, shape));
        }
    }

    private static void paint(Graphics2D graphics, Element element, Shape shape) {
        colour(element, "fill", "#000000").ifPresent(fill -> {
            graphics.setColor(fill);
            graphics.fill(shape);
        });
        stroke(graphics, element, shape);
    }

    /** The halo below, the letters above. */
    private static void write(Graphics2D graphics, Element text) {
        var font = Lettering.FONT.deriveFont((float) number(text, "font-size", Lettering.SIZE));
        var letters = font.createGlyphVector(graphics.getFontRenderContext(), text.getTextContent())
                .getOutline((float) number(text, "x", 0), (float) number(text, "y", 0));
        stroke(graphics, text, letters);
        graphics.setColor(colour(text, "fill", "#000000").orElseThrow());
        graphics.fill(letters);
    }

    private static void stroke(Graphics2D graphics, Element element, Shape shape) {
        colour(element, "stroke", "none").ifPresent(stroke -> {
            graphics.setColor(stroke);
            graphics.setStroke(stroke(element));
            graphics.draw(shape);
        });
    }

    private static Stroke stroke(Element element) {
        var width = (float) number(element, "stroke-width", 1);
        var cap = CAPS.getOrDefault(inherited(element, "stroke-linecap").orElse("butt"), BasicStroke.CAP_BUTT);
        var dashes = inherited(element, "stroke-dasharray")
                .filter(dash -> !dash.equals("none"))
                .map(Raster::numbers);
        return dashes.isEmpty()
                ? new BasicStroke(width, cap, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dashes.get(), 0);
    }

    private static Optional<Color> colour(Element element, String paint, String usual) {
        var wanted = inherited(element, paint).orElse(usual);
        if (wanted.equals("none")) {
            return Optional.empty();
        }
        var plain = Color.decode(wanted);
        var opacity = number(element, "opacity", 1) * number(element, paint + "-opacity", 1);
        return Optional.of(new Color(
                plain.getRed(), plain.getGreen(), plain.getBlue(), (int) Math.round(Math.clamp(opacity, 0, 1) * 255)));
    }

    private static AffineTransform moved(Element group) {
        var translate = TRANSLATE.matcher(group.getAttribute("transform"));
        return translate.matches()
                ? AffineTransform.getTranslateInstance(
                        Double.parseDouble(translate.group(1)), Double.parseDouble(translate.group(2)))
                : new AffineTransform();
    }

    private static double number(Element element, String attribute, double usual) {
        return inherited(element, attribute)
                .map(words -> Double.parseDouble(words.replace("px", "")))
                .orElse(usual);
    }

    private static float[] numbers(String words) {
        var values = Stream.of(words.split("[ ,]+")).map(Float::valueOf).toList();
        var numbers = new float[values.size()];
        for (var place = 0; place < numbers.length; place++) {
            numbers[place] = values.get(place);
        }
        return numbers;
    }

    private static Optional<String> inherited(Element element, String attribute) {
        if (element.hasAttribute(attribute)) {
            return Optional.of(element.getAttribute(attribute));
        }
        return element.getParentNode() instanceof Element parent ? inherited(parent, attribute) : Optional.empty();
    }

    private static byte[] bytes(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
