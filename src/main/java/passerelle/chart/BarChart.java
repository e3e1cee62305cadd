package passerelle.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Areas as bars in their given order, those of a composite below it; under the latest bar the thinner one of the round
 * before, behind both the middle half of a group.
 *
 * @param group null where none is drawn
 */
public record BarChart(
        String title, AreaFigures figures, @Nullable Group group) {

    public BarChart {
        if (group != null && group.areas().size() != figures.areas().size()) {
            throw new IllegalArgumentException("A group of other areas");
        }
    }

    public BarChart(String title, AreaFigures figures) {
        this(title, figures, null);
    }

    /**
     * A group behind the bars.
     *
     * @param areas its quartiles in each area, or none where too few of its cities have a figure
     * @param mark an area and its quartiles in words
     */
    public record Group(
            String middle, String median, List<Optional<Quartiles>> areas, BiFunction<String, Quartiles, String> mark) {

        public Group {
            areas = List.copyOf(areas);
        }
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new BarDrawing(this, size).svg();
    }

    Optional<Quartiles> quartiles(int area) {
        return group == null ? Optional.empty() : group.areas().get(area);
    }
}
