package passerelle.chart;

import java.util.List;

/**
 * Areas one below the other, each with a mark for every round or city that has a figure in it, on a hair from the lowest
 * to the highest.
 *
 * @param levels of the areas, in their order
 * @param notes behind the scale, such as that one has no figure; blank where there is nothing to say
 */
public record DotChart(String title, Profiles profiles, List<AreaFigures.Level> levels, List<String> notes) {

    public DotChart {
        levels = List.copyOf(levels);
        notes = List.copyOf(notes);
        var areas = profiles.areas().size();
        if (levels.size() != areas || notes.size() != areas) {
            throw new IllegalArgumentException(
                    levels.size() + " levels, " + notes.size() + " notes, " + areas + " areas");
        }
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new DotDrawing(this, size).svg();
    }
}
