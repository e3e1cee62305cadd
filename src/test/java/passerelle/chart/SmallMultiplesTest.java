package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.chart.Size.NARROW;
import static passerelle.chart.Size.WIDE;
import static passerelle.chart.TestCharts.gap;
import static passerelle.chart.TestCharts.indicative;
import static passerelle.chart.TestCharts.official;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.chart.LineChart.Break;
import passerelle.chart.LineChart.Point;
import passerelle.chart.SmallMultiples.Panel;

class SmallMultiplesTest {

    @ParameterizedTest
    @CsvSource({"ENGLISH, WIDE", "ENGLISH, NARROW", "FRENCH, WIDE", "FRENCH, NARROW"})
    void keepsItsWordsApart(TestAreas areas, Size size) {
        assertThat(Drawn.of(full(areas).svg(size)).collisions()).isEmpty();
    }

    @Test
    void namesEachMarkByItsAreaDateFigureAndKind() {
        var drawn = Drawn.of(full(TestAreas.ENGLISH).svg(WIDE));

        assertThat(drawn.marks(SmallMultiples.pointName(1)))
                .containsExactlyInAnyOrder(
                        "Education, 2016: 41 (official)",
                        "Education, 2019: 47 (official)",
                        "Education, 2023: 51 (official)",
                        "Education, 2026: 55 (indicative)");
    }

    @Test
    void drawsAllPanelsOnOneScale() {
        var low = one("Language", official(2023, 3), official(2026, 5));
        var drawn = Drawn.of(chart(low, one("Media", official(2016, 95))).svg(WIDE));

        assertThat(drawn.texts()).filteredOn("100"::equals).hasSize(2);
        assertThat(drawn.texts()).filteredOn("2016"::equals).hasSize(2);
        assertThat(drawn.texts()).filteredOn("2026"::equals).hasSize(2);
    }

    @Test
    void leadsNoLineFromOneKindToTheOtherOrAcrossAGap() {
        var drawn = Drawn.of(chart(
                        one("Language", official(2019, 50), indicative(2023, 60), indicative(2026, 61)),
                        one("Media", official(2019, 50), gap(2023), official(2026, 61)))
                .svg(WIDE));

        assertThat(drawn.linesIn("--chart-city"))
                .as("one in a panel, two in the legend")
                .hasSize(3);
    }

    @Test
    void marksAndNamesWhereTheEditionChanged() {
        var drawn = Drawn.of(full(TestAreas.ENGLISH).svg(NARROW));

        assertThat(drawn.linesIn("--chart-break"))
                .as("17 panels and the legend")
                .hasSize(18);
        assertThat(drawn.texts()).contains("Edition 3 (2019)");
    }

    @Test
    void leavesOutWhatWasNeverKnown() {
        assertThat(Drawn.of(chart(one("Language", gap(2023), gap(2026))).svg(WIDE))
                        .marks())
                .isEmpty();
    }

    @Test
    void drawsOneRoundAlone() {
        var drawn = Drawn.of(chart(one("Language", official(2026, 61))).svg(WIDE));

        assertThat(drawn.marks()).hasSize(1);
        assertThat(drawn.texts()).contains("61", "2026");
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        var svg = full(TestAreas.FRENCH).svg(size);

        assertThat(Drawn.ownLooks(svg)).isEmpty();
    }

    static SmallMultiples full(TestAreas areas) {
        var panels = IntStream.range(0, 17)
                .mapToObj(place -> new Panel(
                        areas.titles().get(place),
                        List.of(
                                place > 13 ? gap(2016) : official(2016, 40 + place),
                                official(2019, 45 + place * 2 % 30),
                                official(2023, 54 - place * 3 % 40),
                                indicative(2026, 49 + place * 6 % 52))))
                .toList();
        var edition = new Break(LocalDate.of(2019, 1, 1), "Edition 3");
        return new SmallMultiples("The areas of Valmora", panels, List.of(edition), TestCharts.ENGLISH);
    }

    private static Panel one(String name, Point... points) {
        return new Panel(name, List.of(points));
    }

    private static SmallMultiples chart(Panel... panels) {
        return new SmallMultiples("The areas of Valmora", List.of(panels), List.of(), TestCharts.ENGLISH);
    }
}
