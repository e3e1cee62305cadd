package passerelle.chart;

/**
 * Areas as bars in their given order, those of a composite below it; under the latest bar the thinner one of the round
 * before.
 */
public record BarChart(String title, AreaFigures figures) {

    /** The drawing for one width of page; the same chart always gives the same text. */
    public String svg(Size size) {
        return new BarDrawing(this, size).svg();
    }
}
