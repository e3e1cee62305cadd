package passerelle.chart;

import java.awt.Font;

/** How words are written in a drawing. */
enum Style {
    PLAIN("--chart-ink", Lettering.SIZE),
    MUTED("--chart-ink-muted", Lettering.SIZE),
    SMALL("--chart-ink-muted", 12.5f),
    TITLE("--chart-ink", 20),
    /** On a ground of colour, where a rim of the page's ground would stand out. */
    ON_HEAT("--heat-ink", 12.5f);

    final String ink;
    final Font font;

    Style(String ink, float size) {
        this.ink = ink;
        this.font = Lettering.FONT.deriveFont(size);
    }

    double width(String words) {
        return Lettering.width(words, font);
    }
}
