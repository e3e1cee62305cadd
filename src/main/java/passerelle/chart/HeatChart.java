package passerelle.chart;

import java.util.List;
import java.util.Optional;

/**
 * Figures between 0 and 100 as a table in colours, for pictures that leave the page: there it is a table of its own. Columns
 * have short heads, such as numbers, which the words beside the picture explain.
 */
public record HeatChart(String title, List<String> heads, List<Line> lines) {

    /** Steps of colour, each as wide as any other. */
    public static final int STEPS = 5;

    public HeatChart {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (line.percents.size() != heads.size()) {
                throw new IllegalArgumentException(line.percents.size() + " figures below " + heads.size() + " heads");
            }
        }
    }

    /**
     * A line of the table.
     *
     * @param percents empty where one is unknown
     */
    public record Line(String name, List<Optional<Integer>> percents) {

        public Line {
            percents = List.copyOf(percents);
            percents.stream().flatMap(Optional::stream).forEach(HeatChart::step);
        }
    }

    /** In which step a percent lies, from 0 on; 100 lies in the last. */
    public static int step(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("Not between 0 and 100: " + percent);
        }
        return Math.min(STEPS - 1, percent * STEPS / 100);
    }

    /** As wide as paper; the same chart always gives the same text. */
    public String svg() {
        return new HeatDrawing(this).svg();
    }
}
