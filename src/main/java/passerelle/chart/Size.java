package passerelle.chart;

/** Units of the drawing, equal to pixels at its natural size; the height follows from the chart. */
public enum Size {
    WIDE(760),
    NARROW(360);

    final int width;

    Size(int width) {
        this.width = width;
    }

    public static Size of(boolean wide) {
        return wide ? WIDE : NARROW;
    }

    boolean isWide() {
        return this == WIDE;
    }
}
