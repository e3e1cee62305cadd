package passerelle.chart;

/**
 * One drawing of a radar chart: thin rings, the rounds on them, the areas named around it or, where it is narrow,
 * below.
 */
final class RadarDrawing {

    private static final double ABOVE = 50;

    private final Pen pen = new Pen(new Inks());
    private final RadarChart chart;
    private final Size size;
    private final Legend legend;
    private final Circle circle;

    RadarDrawing(RadarChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.legend = legend();
        var radius = size.isWide() ? 200.0 : 138.0;
        var middle = legend.height() + (size.isWide() ? ABOVE : ABOVE - 16) + radius;
        this.circle = new Circle(
                size.width / 2.0, middle, radius, chart.profiles().areas().size());
    }

    String svg() {
        grid();
        chart.profiles().all().reversed().forEach(this::draw);
        scale();
        legend.draw(pen);
        var end = circle.y() + circle.radius() + ABOVE;
        if (size.isWide()) {
            new SpokeNames(chart.profiles().areas(), circle, size.width).around(pen);
        } else {
            end = new SpokeNames(chart.profiles().areas(), circle, size.width).below(pen, end - 12);
        }
        return pen.print(new Sheet(chart.title(), "chart-radar", size, end));
    }

    private Legend legend() {
        var signs = new Legend(size.width);
        for (var profile : chart.profiles().all()) {
            var look = chart.profiles().look(profile);
            signs.add(chart.profiles().name(profile), Legend.line(look, profile.kind()));
        }
        return signs;
    }

    private void grid() {
        for (var spoke = 0; spoke < circle.spokes(); spoke++) {
            var end = circle.of(spoke, 100);
            pen.line(circle.x(), circle.y(), end.getX(), end.getY(), "--chart-grid");
        }
        for (var percent = 20; percent <= 100; percent += 20) {
            pen.draw(circle.ring(percent), Pen.HAIR, "--chart-grid");
        }
    }

    private void draw(Profile profile) {
        var look = chart.profiles().look(profile);
        for (var stretch : circle.stretches(profile)) {
            if (profile.isCity()) {
                pen.veil(circle.surface(stretch, profile), look.ink());
            }
            pen.draw(circle.line(stretch, profile), look.stroke(), look.ink());
        }
        for (var area : profile.known()) {
            var at = circle.of(area, profile.figure(area));
            pen.mark(
                    Pen.at(at.getX(), at.getY(), look.mark()),
                    look.ink(),
                    profile.kind(),
                    Profiles.pointName(area),
                    chart.profiles().words(profile, area));
        }
    }

    /** The figures of the rings, left of the upright spoke. */
    private void scale() {
        for (var percent = 20; percent <= 100; percent += 20) {
            var at = circle.of(0, percent);
            pen.words(String.valueOf(percent), at.getX() - 9, at.getY() + 4, Pen.Anchor.END, Style.SMALL);
        }
    }
}
