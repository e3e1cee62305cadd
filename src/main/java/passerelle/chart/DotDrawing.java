package passerelle.chart;

import java.util.List;

/** One drawing of marks by area: names at the left or, where it is narrow, above. */
final class DotDrawing {

    private final Pen pen = new Pen(new Inks());
    private final DotChart chart;
    private final Size size;
    private final Legend legend;
    private final AreaScale scale;
    private final List<DotRow> rows;

    DotDrawing(DotChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        this.scale = new AreaScale(size);
        this.rows = AreaRow.stacked(
                chart.levels().size(), scale.below(legend), (area, top) -> new DotRow(chart, area, scale, top));
    }

    String svg() {
        var end = scale.draw(pen, legend, rows);
        return pen.print(new Sheet(chart.title(), "chart-dots", size, end + 4));
    }

    private Legend legend() {
        var legend = new Legend(size.width);
        for (var profile : chart.profiles().all()) {
            var look = chart.profiles().look(profile);
            legend.add(
                    chart.profiles().name(profile),
                    (pen, x, y) -> pen.sign(Pen.at(x + 14, y, look.mark()), look.ink(), profile.kind()));
        }
        return legend;
    }
}
