package passerelle.chart;

/** The shape of some areas, from the centre (0) to the outer ring (100); what is unknown leaves a gap in it. */
public record RadarChart(String title, Profiles profiles) {

    /** Fewer areas have no shape. */
    public static final int FEWEST = 3;

    public RadarChart {
        if (profiles.areas().size() < FEWEST) {
            throw new IllegalArgumentException("No shape of fewer than " + FEWEST + " areas");
        }
    }

    public RadarChart(String title, AreaFigures figures) {
        this(title, figures.profiles());
    }

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new RadarDrawing(this, size).svg();
    }
}
