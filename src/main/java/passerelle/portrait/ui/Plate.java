package passerelle.portrait.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import passerelle.chart.ui.ChartFigure;

/**
 * One chart as it is shown: what it is about, what one sees in it, and where its figures come from.
 *
 * @param sentence one plain one
 * @param parts the chart, in more than one drawing where it is too long for a screen; made anew each time
 */
record Plate(
        String title, String sentence, String source, Supplier<ChartFigure> whole, List<Supplier<ChartFigure>> parts) {

    Plate(String title, String sentence, String source, Supplier<ChartFigure> whole) {
        this(title, sentence, source, whole, List.of(whole));
    }

    /** With another sentence before its own. */
    Plate below(String words) {
        return new Plate(title, words + " " + sentence, source, whole, parts);
    }

    /** One for each part. */
    Stream<Plate> slides() {
        return parts.stream().map(part -> new Plate(title, sentence, source, part));
    }
}
