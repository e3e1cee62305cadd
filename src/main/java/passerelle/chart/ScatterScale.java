package passerelle.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import passerelle.chart.ScatterChart.Across;

/** The scale to the right of a scatter chart: wide enough for all its points, cut at round figures. */
record ScatterScale(Across across, double from, double to) {

    private static final List<Integer> ROUND = List.of(1, 2, 5);

    static ScatterScale of(ScatterChart chart) {
        var figures = chart.points().stream()
                .mapToDouble(point -> point.across().doubleValue())
                .summaryStatistics();
        if (figures.getCount() == 0) {
            return new ScatterScale(chart.across(), 1, 10);
        }
        return chart.across() == Across.LOGARITHM
                ? new ScatterScale(chart.across(), figures.getMin() / 1.3, figures.getMax() * 1.3)
                : new ScatterScale(chart.across(), 0, Math.max(1, figures.getMax() * 1.08));
    }

    /** From 0 to 1. */
    double part(BigDecimal figure) {
        var value = figure.doubleValue();
        return across == Across.LOGARITHM ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
    }

    List<BigDecimal> ticks() {
        return across == Across.LOGARITHM ? logarithmic() : even();
    }

    private List<BigDecimal> logarithmic() {
        var ticks = new ArrayList<BigDecimal>();
        var first = (int) Math.floor(Math.log10(from));
        for (var power = first; Math.pow(10, power) <= to; power++) {
            for (var round : ROUND) {
                ticks.add(BigDecimal.valueOf(round).scaleByPowerOfTen(power));
            }
        }
        return within(ticks);
    }

    /** At most seven of them. */
    private List<BigDecimal> even() {
        var ticks = new ArrayList<BigDecimal>();
        var step = step();
        for (var tick = BigDecimal.ZERO; tick.doubleValue() <= to; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return within(ticks);
    }

    private BigDecimal step() {
        for (var power = (int) Math.floor(Math.log10(to)) - 1; ; power++) {
            for (var round : ROUND) {
                var step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
                if (to / step.doubleValue() <= 7) {
                    return step;
                }
            }
        }
    }

    private List<BigDecimal> within(List<BigDecimal> ticks) {
        return ticks.stream()
                .filter(tick -> tick.doubleValue() >= from && tick.doubleValue() <= to)
                .toList();
    }
}
