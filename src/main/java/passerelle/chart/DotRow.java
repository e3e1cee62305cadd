package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;

/** The marks of one area, each on a lane of its own, so that equal figures do not hide one another. */
record DotRow(DotChart chart, int area, AreaScale scale, double top) implements AreaRow {

    private static final double BETWEEN = 12;
    private static final double LANE = 4.5;
    private static final double MARK = 12;

    @Override
    public double bottom() {
        return top + BETWEEN + (scale.isWide() ? Math.max(lanes(), name().height()) : name().height() + 5 + lanes());
    }

    @Override
    public void draw(Pen pen) {
        name().draw(pen, top, middle());
        hair(pen);
        var profiles = chart.profiles().all();
        for (var place = profiles.size() - 1; place >= 0; place--) {
            var profile = profiles.get(place);
            if (profile.has(area)) {
                var look = chart.profiles().look(profile);
                var lane = (place - (profiles.size() - 1) / 2.0) * LANE;
                pen.mark(
                        Pen.at(scale.x(profile.figure(area)), middle() + lane, look.mark()),
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
            pen.words(note, scale.x(100) + 14, middle() + AreaScale.MIDDLE_TO_BASELINE, Pen.Anchor.START, Style.MUTED);
        }
    }

    private void hair(Pen pen) {
        var figures = chart.profiles().all().stream()
                .filter(profile -> profile.has(area))
                .mapToDouble(profile -> profile.figure(area))
                .summaryStatistics();
        if (figures.getCount() > 1) {
            pen.draw(
                    new Line2D.Double(scale.x(figures.getMin()), middle(), scale.x(figures.getMax()), middle()),
                    new BasicStroke(1.5f),
                    "--chart-break");
        }
    }

    private double middle() {
        return scale.isWide() ? top + Math.max(lanes(), name().height()) / 2 : top + name().height() + 5 + lanes() / 2;
    }

    private double lanes() {
        return MARK + (chart.profiles().all().size() - 1) * LANE;
    }

    private AreaScale.Name name() {
        return scale.name(chart.profiles().areas().get(area), chart.levels().get(area));
    }
}
