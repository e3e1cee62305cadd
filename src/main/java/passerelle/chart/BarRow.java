package passerelle.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import passerelle.chart.AreaFigures.Level;

/** The bars of one area with its name and its latest figure. */
record BarRow(BarChart chart, int area, AreaScale scale, double top) implements AreaRow {

    private static final double BETWEEN = 12;
    private static final double BEYOND = 4;
    private static final double UPRIGHT = 3;
    static final String GROUP = "--chart-group";

    static double thickness(Profile profile) {
        return profile.isCity() ? 13 : 6;
    }

    Level level() {
        return about().level();
    }

    @Override
    public double bottom() {
        return top + BETWEEN + (scale.isWide() ? Math.max(bars(), name().height()) : name().height() + 3 + bars());
    }

    @Override
    public void draw(Pen pen) {
        name().draw(pen, top, barTop() + thickness(latest()) / 2);
        var group = chart.quartiles(area);
        group.ifPresent(quartiles -> pen.band(band(quartiles), GROUP));
        var end = 0.0;
        for (var profile : profiles()) {
            if (profile.has(area)) {
                bar(pen, profile);
                end = Math.max(end, profile.figure(area));
            }
        }
        group.ifPresent(quartiles -> median(pen, quartiles));
        var beyond = group.map(quartiles -> x(quartiles.upper())).orElse(0.0);
        figure(pen, Math.max(scale.x(end), beyond) + 8);
    }

    private Rectangle2D band(Quartiles quartiles) {
        var from = x(quartiles.lower());
        return new Rectangle2D.Double(from, barTop() - BEYOND, Math.max(1, x(quartiles.upper()) - from), bandHeight());
    }

    private void median(Pen pen, Quartiles quartiles) {
        var words = Objects.requireNonNull(chart.group()).mark().apply(about().name(), quartiles);
        var shape = upright(x(quartiles.median()), barTop() - BEYOND, bandHeight());
        pen.upright(shape, GROUP);
        pen.mark(shape, GROUP, Kind.OFFICIAL, AreaFigures.pointName(area), words);
    }

    static Rectangle2D upright(double x, double top, double height) {
        return new Rectangle2D.Double(x - UPRIGHT / 2, top, UPRIGHT, height);
    }

    private double bandHeight() {
        return bars() + 2 * BEYOND;
    }

    private double x(BigDecimal percent) {
        return scale.x(percent);
    }

    private AreaScale.Name name() {
        return scale.name(about().name(), level());
    }

    private void bar(Pen pen, Profile profile) {
        var from = scale.x(0);
        var y = barTop() + (profile.isCity() ? 0 : thickness(latest()) + 1);
        var width = Math.max(1, scale.x(profile.figure(area)) - from - 1);
        var shape = new Rectangle2D.Double(from, y + 1, width, thickness(profile) - 2);
        var profiles = chart.figures().profiles();
        var ink = profiles.look(profile).ink();
        pen.mark(shape, ink, profile.kind(), AreaFigures.pointName(area), profiles.words(profile, area));
    }

    private void figure(Pen pen, double x) {
        var behind = x;
        var baseline = barTop() + thickness(latest()) / 2 + AreaScale.MIDDLE_TO_BASELINE;
        if (about().latest() != null) {
            var figure = chart.figures().wording().figure().apply(about().latest());
            pen.words(figure, x, baseline, Pen.Anchor.START, Style.PLAIN);
            behind += Style.PLAIN.width(figure) + 7;
        }
        if (!about().note().isEmpty()) {
            pen.words(about().note(), behind, baseline, Pen.Anchor.START, Style.MUTED);
        }
    }

    private double barTop() {
        return scale.isWide() ? top + Math.max(0, name().height() - bars()) / 2 : top + name().height() + 3;
    }

    private double bars() {
        return profiles().stream().mapToDouble(BarRow::thickness).sum()
                + (chart.figures().before() == null ? 0 : 1);
    }

    private List<Profile> profiles() {
        return chart.figures().series();
    }

    private Profile latest() {
        return profiles().getLast();
    }

    private AreaFigures.Area about() {
        return chart.figures().areas().get(area);
    }
}
