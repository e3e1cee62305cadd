package passerelle.bench;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import passerelle.chart.AreaFigures;
import passerelle.chart.BarChart;
import passerelle.chart.CourseChart;
import passerelle.chart.DistributionChart;
import passerelle.chart.DotChart;
import passerelle.chart.HeatChart;
import passerelle.chart.Kind;
import passerelle.chart.LineChart;
import passerelle.chart.LineChart.Point;
import passerelle.chart.Print;
import passerelle.chart.Profile;
import passerelle.chart.Profiles;
import passerelle.chart.Quartiles;
import passerelle.chart.RadarChart;
import passerelle.chart.ScatterChart;
import passerelle.chart.Size;
import passerelle.chart.SlopeChart;
import passerelle.chart.SmallMultiples;
import passerelle.chart.SpreadChart;
import passerelle.chart.Wording;

/** Every kind of chart, as large as it gets in a network of a thousand cities, drawn one after the other. */
@Tag("bench")
class ChartBenchmark {

    private static final int TIMES = 60;
    private static final double WANTED = 50;
    private static final int AREAS = 17;
    private static final int YEARS = 18;

    /** Cities on one page of the heat map. */
    private static final int ON_A_PAGE = 25;

    private final RandomGenerator random = new Random(1);

    @Test
    void drawsEveryChart() throws IOException {
        var taken = new LinkedHashMap<String, List<Double>>();
        charts().forEach((name, svg) -> {
            measure(svg);
            taken.put(name, measure(svg));
        });
        var radar = new RadarChart("Radar", areas().profiles()).svg(Size.WIDE);
        var print = new Print("Valmora", "An official result.", radar);
        measure(print::png);
        taken.put("picture (PNG) of a radar", measure(print::png));

        new PerformancePage().write("bin/bench charts", "Drawing a chart", """
                        Conditions: the wide drawing of each kind, %d times after as many to warm up, in one thread; wanted are at most %.0f milliseconds for 95 of 100. A scatter chart has 1000 points.

                        | Milliseconds for one | median | 95 %% |
                        |---|---:|---:|
                        %s
                        """.formatted(TIMES, WANTED, lines(taken)));
        assertThat(taken).allSatisfy((name, times) -> {
            if (!name.startsWith("picture")) {
                assertThat(Findings.percentile(times, 95)).as(name).isLessThan(WANTED);
            }
        });
    }

    private static String lines(Map<String, List<Double>> taken) {
        return taken.entrySet().stream()
                .map(chart -> String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f |",
                        chart.getKey(),
                        Findings.percentile(chart.getValue(), 50),
                        Findings.percentile(chart.getValue(), 95)))
                .collect(joining("\n"));
    }

    private static List<Double> measure(Supplier<?> drawn) {
        return IntStream.range(0, TIMES)
                .mapToObj(time -> {
                    var begun = System.nanoTime();
                    assertThat(drawn.get()).isNotNull();
                    return (System.nanoTime() - begun) / 1e6;
                })
                .sorted()
                .toList();
    }

    private Map<String, Supplier<String>> charts() {
        var charts = new LinkedHashMap<String, Supplier<String>>();
        var radar = new RadarChart("Radar", areas().profiles());
        charts.put("radar", () -> radar.svg(Size.WIDE));
        var group = Collections.nCopies(AREAS, Optional.of(middle()));
        var beside = new BarChart.Group("Middle half", "Median", group, (area, middle) -> area);
        var bars = new BarChart("Bars", areas(), beside);
        charts.put("bars", () -> bars.svg(Size.WIDE));
        var lines = new LineChart("Lines", lines(), List.of(), wording());
        charts.put("lines", () -> lines.svg(Size.WIDE));
        var multiples = new SmallMultiples("Panels", panels(), List.of(), wording());
        charts.put("30 panels", () -> multiples.svg(Size.WIDE));
        var spread = spread();
        charts.put("spread", () -> spread.svg(Size.WIDE));
        var slope = slope();
        charts.put("slope", () -> slope.svg(Size.WIDE));
        var dots = dots();
        charts.put("five side by side", () -> dots.svg(Size.WIDE));
        var distribution = distribution();
        charts.put("distribution", () -> distribution.svg(Size.WIDE));
        var scatter = scatter();
        charts.put("scatter", () -> scatter.svg(Size.WIDE));
        var course = course();
        charts.put("course", () -> course.svg(Size.WIDE));
        var heat = heat();
        charts.put("heat", heat::svg);
        return charts;
    }

    private AreaFigures areas() {
        var areas = IntStream.range(0, AREAS)
                .mapToObj(area ->
                        new AreaFigures.Area("Area " + area, AreaFigures.Level.ALONE, percent(), percent(), "+3"))
                .toList();
        var latest = new AreaFigures.Round("2026", Kind.OFFICIAL);
        return new AreaFigures(areas, latest, new AreaFigures.Round("2023", Kind.OFFICIAL), wording());
    }

    private SlopeChart slope() {
        var slopes = IntStream.range(0, AREAS)
                .mapToObj(area -> new SlopeChart.Slope("Area " + area, percent(), percent(), "+3"))
                .toList();
        var rounds = areas();
        return new SlopeChart(
                "Slope", Objects.requireNonNull(rounds.before()), rounds.latest(), slopes, "Edition 2022", wording());
    }

    private DotChart dots() {
        var names = IntStream.range(0, AREAS).mapToObj(area -> "Area " + area).toList();
        var five = IntStream.range(0, 5)
                .mapToObj(city -> Profile.of(
                        "City " + city,
                        city == 0 ? LineChart.Role.CITY : LineChart.Role.OTHER,
                        Kind.OFFICIAL,
                        names.stream().map(name -> percent()).toList()))
                .toList();
        var levels = Collections.nCopies(AREAS, AreaFigures.Level.ALONE);
        var notes = Collections.nCopies(AREAS, "");
        return new DotChart("Dots", new Profiles(names, five, wording()), levels, notes);
    }

    private List<LineChart.Series> lines() {
        return IntStream.range(0, 4)
                .mapToObj(line -> new LineChart.Series("Line " + line, LineChart.Role.OTHER, points()))
                .toList();
    }

    private List<SmallMultiples.Panel> panels() {
        return IntStream.range(0, 30)
                .mapToObj(panel -> new SmallMultiples.Panel("Country " + panel, points()))
                .toList();
    }

    private List<Point> points() {
        return IntStream.range(0, YEARS)
                .mapToObj(year -> Point.ofYear(2009 + year, percent(), Kind.OFFICIAL))
                .toList();
    }

    private SpreadChart spread() {
        var rows = IntStream.range(0, AREAS + 3)
                .mapToObj(area -> new SpreadChart.Row("Area " + area, AreaFigures.Level.ALONE, percent(), box(), ""))
                .toList();
        return new SpreadChart(
                "Spread",
                rows,
                Kind.OFFICIAL,
                new SpreadChart.Wording(
                        "Valmora",
                        "Middle half",
                        "Median",
                        "Mean",
                        "Range",
                        BigDecimal::toString,
                        (area, own) -> area,
                        (area, group) -> area));
    }

    private static SpreadChart.Spread box() {
        return new SpreadChart.Spread(
                BigDecimal.ONE,
                BigDecimal.valueOf(40),
                BigDecimal.valueOf(55),
                BigDecimal.valueOf(66),
                BigDecimal.valueOf(99),
                BigDecimal.valueOf(54));
    }

    private DistributionChart distribution() {
        return new DistributionChart(
                "Distribution",
                List.of(1, 4, 20, 90, 180, 280, 220, 120, 70, 15),
                middle(),
                percent(),
                Kind.OFFICIAL,
                new DistributionChart.Wording("Cities", "Middle half", "Median", "Valmora", step -> "cities"));
    }

    private static Quartiles middle() {
        return new Quartiles(BigDecimal.valueOf(40), BigDecimal.valueOf(55), BigDecimal.valueOf(66));
    }

    private ScatterChart scatter() {
        var points = IntStream.range(0, 1000)
                .mapToObj(city -> new ScatterChart.Point(
                        "City " + city, BigDecimal.valueOf(9_000 + random.nextInt(900_000)), percent(), city == 0))
                .toList();
        return new ScatterChart(
                "Scatter",
                points,
                ScatterChart.Across.LOGARITHM,
                Kind.OFFICIAL,
                new ScatterChart.Wording(
                        "Cities",
                        "Valmora",
                        "Inhabitants",
                        BigDecimal::toString,
                        point -> point.name() + ": " + point.percent()));
    }

    private CourseChart course() {
        var days = IntStream.range(0, YEARS)
                .mapToObj(year -> new CourseChart.Day(LocalDate.of(2009 + year, 12, 31), Optional.of(middle()), 900))
                .toList();
        return new CourseChart(
                "Course",
                days,
                List.of(),
                Kind.OFFICIAL,
                new CourseChart.Wording(
                        "Median", "Middle half", "cities", date -> "" + date.getYear(), day -> "a median"));
    }

    private HeatChart heat() {
        var heads = IntStream.rangeClosed(1, AREAS).mapToObj(String::valueOf).toList();
        var lines = IntStream.range(0, ON_A_PAGE)
                .mapToObj(city -> new HeatChart.Line("City " + city, percents()))
                .toList();
        return new HeatChart("Heat", heads, lines);
    }

    private List<Optional<Integer>> percents() {
        return IntStream.range(0, AREAS)
                .mapToObj(area -> Optional.of(random.nextInt(101)))
                .toList();
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(random.nextInt(101));
    }

    private static Wording wording() {
        return new Wording(date -> "" + date.getYear(), BigDecimal::toString, kind -> "official");
    }
}
