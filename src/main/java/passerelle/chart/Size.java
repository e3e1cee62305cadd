package passerelle.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Units of the drawing, equal to pixels at its natural size; the height follows from the chart. */
public enum Size {
    WIDE(760),
    NARROW(360);

    final int width;

    Size(int width) {
        this.width = width;
    }

    /** A chart drawn in every size, the widest first. */
    public static List<String> each(Function<Size, String> drawing) {
        return Stream.of(values()).map(drawing).toList();
    }

    boolean isWide() {
        return this == WIDE;
    }
}
