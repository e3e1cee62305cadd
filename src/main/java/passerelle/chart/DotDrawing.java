package passerelle.chart;

import java.util.List;

/** One drawing of marks by area: names at the left or, where it is narrow, above. */
final class DotDrawing {

    private static final double SCALE = 26;

    private final Pen pen = new Pen(new Inks());
    private final DotChart chart;
    private final Size size;
    private final Legend legend;
    private final List<DotRow> rows;

    DotDrawing(DotChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        this.rows = DotRow.all(chart, size, legend.height() + SCALE);
    }

    String svg() {
        var end = rows.isEmpty() ? legend.height() + SCALE : rows.getLast().bottom();
        grid(end);
        legend.draw(pen);
        rows.forEach(row -> row.draw(pen));
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

    private void grid(double end) {
        for (var percent = 0; percent <= 100; percent += 20) {
            var x = BarRow.x(size, percent);
            pen.words(String.valueOf(percent), x, legend.height() + 16, Pen.Anchor.MIDDLE, Style.SMALL);
            pen.line(x, legend.height() + SCALE - 4, x, end, percent == 0 ? "--chart-break" : "--chart-grid");
        }
    }
}
