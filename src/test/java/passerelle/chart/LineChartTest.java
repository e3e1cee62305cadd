package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static passerelle.chart.LineChart.Role.CITY;
import static passerelle.chart.LineChart.Role.GROUP;
import static passerelle.chart.LineChart.Role.OTHER;
import static passerelle.chart.LineChart.Role.PREVIOUS;
import static passerelle.chart.Size.NARROW;
import static passerelle.chart.Size.WIDE;
import static passerelle.chart.TestCharts.gap;
import static passerelle.chart.TestCharts.indicative;
import static passerelle.chart.TestCharts.line;
import static passerelle.chart.TestCharts.official;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineChartTest {

    @ParameterizedTest
    @EnumSource
    void isAnImageWithANameThatScales(Size size) {
        var svg = Drawn.of(TestCharts.full(), size).root();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("The Index of Valmora, 2016 to 2026");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 " + size.width + " " + (size == WIDE ? 340 : 300));
        assertThat(svg.hasAttribute("width")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        var svg = TestCharts.full().svg(size);

        assertThat(Drawn.ownLooks(svg)).isEmpty();
        assertThat(svg)
                .contains("var(--chart-city)", "var(--chart-other-1)", "var(--chart-other-2)", "var(--chart-ink)");
    }

    @Test
    void namesEachMarkByItsSeriesDateFigureAndKind() {
        var drawn = Drawn.of(TestCharts.full(), WIDE);

        assertThat(drawn.mark("0-3")).hasValue("Core, 2026: 61 (indicative)");
        assertThat(drawn.mark("3-0")).hasValue("Median of 28 cities, 2016: 52 (official)");
    }

    @Test
    void drawsNoMarkAndNoLineWhereAFigureIsMissing() {
        var drawn = Drawn.of(
                TestCharts.of(
                        line("Core", CITY, official(2016, 50), gap(2019), official(2023, 60), official(2026, 61))),
                WIDE);

        assertThat(drawn.marks()).hasSize(3);
        assertThat(drawn.mark("0-1")).isEmpty();
        assertThat(drawn.linesIn("--chart-city")).as("one piece and the swatch").hasSize(2);
    }

    @Test
    void fillsOfficialMarksAndHollowsIndicativeOnes() {
        var drawn = Drawn.of(TestCharts.of(line("Core", CITY, official(2023, 50), indicative(2026, 60))), WIDE);

        assertThat(drawn.marks().get(0).getAttribute("fill")).isEqualTo("var(--chart-city)");
        assertThat(drawn.marks().get(1).getAttribute("fill")).isEqualTo("var(--chart-ground)");
        assertThat(drawn.linesIn("--chart-city"))
                .filteredOn(line -> Drawn.inherited(line, "stroke-width").equals("2.5"))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(Drawn.inherited(line, "stroke-dasharray")).isEqualTo("7,5"));
    }

    @Test
    void setsTheTwoKindsOfOneRoundApart() {
        var drawn = Drawn.of(
                TestCharts.of(
                        line("Core", CITY, official(2023, 57), official(2026, 57)),
                        line("Core, worked out here", OTHER, indicative(2026, 57))),
                WIDE);

        assertThat(middle(drawn, "1-0") - middle(drawn, "0-1")).isBetween(8.0, 18.0);
    }

    private static double middle(Drawn drawn, String point) {
        return drawn.marks().stream()
                .filter(mark -> mark.getAttribute("data-point").equals(point))
                .mapToDouble(
                        mark -> Outline.of(mark).orElseThrow().getBounds2D().getCenterX())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leadsFromTheEndOfALineToItsName() {
        var drawn = Drawn.of(
                TestCharts.of(
                        line("Core", CITY, official(2023, 50), official(2026, 60)),
                        line("Median", GROUP, official(2023, 40))),
                WIDE);

        assertThat(drawn.marks()).hasSize(3);
        assertThat(hairs(drawn, "--chart-city")).isEqualTo(1);
        assertThat(hairs(drawn, "--chart-group")).isZero();
    }

    private static long hairs(Drawn drawn, String ink) {
        return drawn.linesIn(ink).stream()
                .filter(line -> Drawn.inherited(line, "stroke-width").matches("1?"))
                .count();
    }

    @Test
    void drawsOnePointAlone() {
        var drawn = Drawn.of(TestCharts.of(line("Core", CITY, official(2026, 61))), NARROW);

        assertThat(drawn.marks()).hasSize(1);
        assertThat(drawn.texts()).contains("Core 61", "2026", "0", "100");
    }

    @Test
    void drawsTheGridWhenThereIsNothingYet() {
        assertThat(Drawn.of(TestCharts.of(), WIDE).texts())
                .containsExactlyInAnyOrder("0", "20", "40", "60", "80", "100");
        assertThat(Drawn.of(TestCharts.of(line("Core", CITY, gap(2026))), WIDE).marks())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheNamesOfSixLinesApart(Size size) {
        var chart = TestCharts.of(
                line("Valmora", CITY, official(2023, 50), official(2026, 61)),
                line("Valmora before", PREVIOUS, official(2023, 50), official(2026, 61)),
                line("Median of cities of the same size", GROUP, official(2026, 61)),
                line("Lunden", OTHER, official(2026, 60)),
                line("Porto Sole", OTHER, official(2026, 100)),
                line("Kastrel", OTHER, official(2026, 0)));

        var drawn = Drawn.of(chart, size);
        var baselines = drawn.labelBaselines();

        assertThat(baselines).hasSizeGreaterThanOrEqualTo(6);
        for (var i = 1; i < baselines.size(); i++) {
            assertThat(baselines.get(i) - baselines.get(i - 1)).isGreaterThan(Lettering.LINE - 0.5);
        }
        assertThat(baselines).allMatch(y -> y > 0 && y < drawn.height());
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsTextWithinTheDrawing(Size size) {
        var drawn = Drawn.of(
                TestCharts.of(line(
                        "Comhairle na mBailte Idirchultúrtha agus Donaudampfschifffahrt", CITY, official(2026, 61))),
                size);

        assertThat(drawn.rightEdges()).allMatch(right -> right <= size.width);
    }

    @Test
    void namesWhereTheEditionChanged() {
        assertThat(Drawn.of(TestCharts.full(), WIDE).texts()).contains("Edition 3");
    }

    @Test
    void sortsPointsByDate() {
        var drawn = Drawn.of(TestCharts.of(line("Core", CITY, official(2026, 61), official(2023, 50))), WIDE);

        assertThat(drawn.mark("0-0")).hasValue("Core, 2023: 50 (official)");
    }

    @Test
    void givesTheSameTextForTheSameChart() {
        assertThat(TestCharts.full().svg(WIDE)).isEqualTo(TestCharts.full().svg(WIDE));
    }

    @Test
    void writesNamesAsTextAndNeverAsMarkup() {
        var drawn = Drawn.of(TestCharts.of(line("<script>&", CITY, official(2026, 61))), WIDE);

        assertThat(drawn.texts()).contains("<script>& 61");
    }

    @Test
    void refusesFiguresOutsideZeroToHundred() {
        for (var figure : List.of("-0.1", "100.01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LineChart.Point.ofYear(2026, new BigDecimal(figure), Kind.OFFICIAL));
        }
    }

    @Test
    void tellsEachRoleAndOtherByAColourOfItsOwn() {
        var chart = TestCharts.of(
                line("a", CITY, official(2026, 1)),
                line("b", PREVIOUS, official(2026, 20)),
                line("c", GROUP, official(2026, 40)),
                line("d", OTHER, official(2026, 60)),
                line("e", OTHER, official(2026, 80)));

        var fills = Drawn.of(chart, WIDE).marks().stream()
                .map(mark -> mark.getAttribute("fill"))
                .distinct();

        assertThat(fills.toList())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList("city", "previous", "group", "other-1", "other-2").stream()
                                .map(name -> "var(--chart-" + name + ")")
                                .toList());
    }
}
