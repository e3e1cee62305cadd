package passerelle.chart;

import static passerelle.chart.Kind.INDICATIVE;
import static passerelle.chart.Kind.OFFICIAL;
import static passerelle.chart.LineChart.Role.CITY;
import static passerelle.chart.LineChart.Role.GROUP;
import static passerelle.chart.LineChart.Role.OTHER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import passerelle.chart.LineChart.Point;
import passerelle.chart.LineChart.Role;
import passerelle.chart.LineChart.Series;

/** Charts as the tests need them: worded in English, figures as whole numbers. */
final class TestCharts {

    static final Wording ENGLISH = new Wording(
            date -> String.valueOf(date.getYear()),
            figure -> figure.setScale(0, RoundingMode.HALF_UP).toPlainString(),
            kind -> kind.name().toLowerCase(Locale.ROOT));

    private TestCharts() {}

    static LineChart of(Series... series) {
        return new LineChart("The Index of Valmora", List.of(series), List.of(), ENGLISH);
    }

    static Series line(String name, Role role, Point... points) {
        return new Series(name, role, List.of(points));
    }

    static Point official(int year, double value) {
        return Point.ofYear(year, BigDecimal.valueOf(value), OFFICIAL);
    }

    static Point indicative(int year, double value) {
        return Point.ofYear(year, BigDecimal.valueOf(value), INDICATIVE);
    }

    static Point gap(int year) {
        return Point.ofYear(year, null, Kind.OFFICIAL);
    }

    /** A city with everything: four rounds, a gap, two kinds, a group, and lines that end close together. */
    static LineChart full() {
        return new LineChart(
                "The Index of Valmora, 2016 to 2026",
                List.of(
                        line(
                                "Core",
                                CITY,
                                official(2016, 48),
                                official(2019, 53.4),
                                official(2023, 57),
                                indicative(2026, 61.4)),
                        line(
                                "Extended",
                                OTHER,
                                gap(2016),
                                official(2019, 50),
                                official(2023, 56),
                                indicative(2026, 60.2)),
                        line(
                                "Intercultural lens",
                                OTHER,
                                official(2016, 41),
                                gap(2019),
                                official(2023, 52),
                                indicative(2026, 59)),
                        line("Median of 28 cities", GROUP, official(2016, 52), official(2019, 54), official(2023, 57))),
                List.of(new LineChart.Break(LocalDate.of(2019, 1, 1), "Edition 3")),
                ENGLISH);
    }
}
