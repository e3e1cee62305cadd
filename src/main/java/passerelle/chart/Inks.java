package passerelle.chart;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Colours that never reach the page: each stands for a CSS variable, and for a mark where it paints one. */
final class Inks {

    private static final int FIRST = 0x010101;
    private final Map<String, Ink> inks = new HashMap<>();
    private final Map<String, Color> plain = new HashMap<>();

    /** What a colour of the drawing becomes; the fill of a mark has the line's ink as its outline. */
    record Ink(String variable, @Nullable Mark mark) {

        String css() {
            return "var(" + variable + ")";
        }
    }

    record Mark(String point, String words, String outline) {}

    Color of(String variable) {
        return plain.computeIfAbsent(variable, name -> next(new Ink(name, null)));
    }

    Color mark(String variable, Mark mark) {
        return next(new Ink(variable, mark));
    }

    /** Finds the ink by the colour as SVG writes it: {@code rgb(1,1,2)}. */
    Optional<Ink> behind(String rgb) {
        return Optional.ofNullable(inks.get(rgb.replace(" ", "")));
    }

    private Color next(Ink ink) {
        var color = new Color(FIRST + inks.size());
        inks.put("rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")", ink);
        return color;
    }
}
