package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import passerelle.chart.AreaFigures.Level;

/** The marks of one area, each on a lane of its own, so that equal figures do not hide one another. */
record DotRow(DotChart chart, int area, Size size, double top) {

    private static final double INDENT = 14;
    private static final double BETWEEN = 12;
    private static final double LANE = 4.5;
    private static final double MARK = 12;
    private static final double MIDDLE_TO_BASELINE = 4.5;

    /** One below the other, from there on. */
    static List<DotRow> all(DotChart chart, Size size, double top) {
        var rows = new ArrayList<DotRow>();
        var next = top;
        for (var area = 0; area < chart.levels().size(); area++) {
            var row = new DotRow(chart, area, size, next);
            rows.add(row);
            next = row.bottom();
        }
        return rows;
    }

    double bottom() {
        return top + BETWEEN + (size.isWide() ? Math.max(lanes(), named()) : named() + 5 + lanes());
    }

    void draw(Pen pen) {
        name(pen);
        hair(pen);
        var profiles = chart.profiles().all();
        for (var place = profiles.size() - 1; place >= 0; place--) {
            var profile = profiles.get(place);
            if (profile.has(area)) {
                var look = chart.profiles().look(profile);
                var lane = (place - (profiles.size() - 1) / 2.0) * LANE;
                pen.mark(
                        Pen.at(BarRow.x(size, profile.figure(area)), middle() + lane, look.mark()),
                        look.ink(),
                        profile.kind(),
                        Profiles.pointName(area),
                        chart.profiles().words(profile, area));
            }
        }
        note(pen);
    }

    private void note(Pen pen) {
        var note = chart.notes().get(area);
        if (!note.isEmpty()) {
            pen.words(note, BarRow.x(size, 100) + 14, middle() + MIDDLE_TO_BASELINE, Pen.Anchor.START, Style.MUTED);
        }
    }

    private void hair(Pen pen) {
        var figures = chart.profiles().all().stream()
                .filter(profile -> profile.has(area))
                .mapToDouble(profile -> profile.figure(area))
                .summaryStatistics();
        if (figures.getCount() > 1) {
            pen.draw(
                    new Line2D.Double(
                            BarRow.x(size, figures.getMin()), middle(), BarRow.x(size, figures.getMax()), middle()),
                    new BasicStroke(1.5f),
                    "--chart-break");
        }
    }

    private void name(Pen pen) {
        var x = chart.levels().get(area) == Level.MEMBER || !size.isWide() ? INDENT : 0;
        var baseline = size.isWide()
                ? middle() - (lines().size() - 1) * Lettering.LINE / 2.0 + MIDDLE_TO_BASELINE
                : top + Lettering.LINE - 3;
        for (var line : lines()) {
            pen.words(line, x, baseline, Pen.Anchor.START, Style.PLAIN);
            baseline += Lettering.LINE;
        }
    }

    private double middle() {
        return size.isWide() ? top + Math.max(lanes(), named()) / 2 : top + named() + 5 + lanes() / 2;
    }

    private double lanes() {
        return MARK + (chart.profiles().all().size() - 1) * LANE;
    }

    private double named() {
        return lines().size() * (double) Lettering.LINE;
    }

    private List<String> lines() {
        return Lettering.wrap(chart.profiles().areas().get(area), BarRow.nameWidth(size));
    }
}
