package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static passerelle.chart.AreaFigures.Level.ALONE;
import static passerelle.chart.Kind.OFFICIAL;
import static passerelle.chart.Size.WIDE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.chart.AreaFigures.Area;
import passerelle.chart.AreaFigures.Round;

class BarChartTest {

    @ParameterizedTest
    @CsvSource({"ENGLISH, WIDE", "ENGLISH, NARROW", "FRENCH, WIDE", "FRENCH, NARROW"})
    void keepsItsWordsApart(TestAreas areas, Size size) {
        assertThat(Drawn.of(chart(areas.bars()).svg(size)).collisions()).isEmpty();
    }

    @Test
    void standsInTheOrderGivenWithTheLatestRoundOverTheOneBefore() {
        var drawn = Drawn.of(chart(TestAreas.ENGLISH.bars()).svg(WIDE));

        var tops = drawn.boxes().stream()
                .filter(box -> TestAreas.ENGLISH.titles().contains(box.words()))
                .map(box -> box.place().getY());
        assertThat(tops.toList()).hasSize(17).isSorted();
        assertThat(drawn.marks("2"))
                .containsExactly("Education, 2023: 48 (official)", "Education, 2026: 52 (indicative)");
    }

    @Test
    void writesTheFigureAndItsNoteBehindTheBar() {
        assertThat(Drawn.of(chart(TestAreas.ENGLISH.bars()).svg(WIDE)).texts())
                .containsSubsequence("Education", "52", "+4");
    }

    @Test
    void hasNoBarWhereAnAreaIsUnknown() {
        var areas = List.of(
                new Area("Education", ALONE, null, null, "unknown"),
                new Area("Language", ALONE, BigDecimal.ZERO, null, ""));
        var drawn = Drawn.of(chart(new AreaFigures(areas, new Round("2026", OFFICIAL), null, TestCharts.ENGLISH))
                .svg(WIDE));

        assertThat(drawn.marks()).hasSize(1);
        assertThat(drawn.marks("1")).containsExactly("Language, 2026: 0 (official)");
        assertThat(drawn.texts()).contains("unknown");
    }

    @Test
    void fillsOfficialBarsAndHollowsIndicativeOnes() {
        var marks = Drawn.of(chart(TestAreas.ENGLISH.bars()).svg(WIDE)).marks();

        assertThat(marks.get(0).getAttribute("fill")).isEqualTo("var(--chart-previous)");
        assertThat(marks.get(1).getAttribute("fill")).isEqualTo("var(--chart-ground)");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, WIDE", "FRENCH, NARROW"})
    void keepsItsWordsApartBesideAGroup(TestAreas areas, Size size) {
        assertThat(Drawn.of(beside(areas.bars()).svg(size)).collisions()).isEmpty();
    }

    @Test
    void marksTheMedianOfAGroupOverTheBars() {
        var drawn = Drawn.of(beside(TestAreas.ENGLISH.bars()).svg(WIDE));

        assertThat(drawn.marks("2"))
                .containsExactly(
                        "Education, 2023: 48 (official)", "Education, 2026: 52 (indicative)", "Education: median 50");
        assertThat(drawn.marks("0")).hasSize(2);
        assertThat(drawn.texts()).contains("Middle half", "Median of 28 cities");
    }

    @Test
    void refusesAGroupOfOtherAreas() {
        var group = new BarChart.Group("", "", List.of(), (area, quartiles) -> "");

        assertThatIllegalArgumentException().isThrownBy(() -> new BarChart("", TestAreas.ENGLISH.bars(), group));
    }

    private static BarChart beside(AreaFigures figures) {
        var quartiles = new Quartiles(BigDecimal.valueOf(41), BigDecimal.valueOf(50), BigDecimal.valueOf(98));
        var known = new ArrayList<Optional<Quartiles>>(
                Collections.nCopies(figures.areas().size(), Optional.of(quartiles)));
        known.set(0, Optional.empty());
        var group = new BarChart.Group(
                "Middle half", "Median of 28 cities", known, (area, found) -> area + ": median " + found.median());
        return new BarChart("The areas of Valmora", figures, group);
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        var svg = chart(TestAreas.FRENCH.bars()).svg(size);

        assertThat(Drawn.ownLooks(svg)).isEmpty();
    }

    @Test
    void refusesFiguresOutsideZeroToHundredAndThoseOfNoRound() {
        var over = BigDecimal.valueOf(101);
        assertThatIllegalArgumentException().isThrownBy(() -> new Area("Education", ALONE, over, null, ""));

        var earlier = List.of(new Area("Education", ALONE, null, BigDecimal.ONE, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaFigures(earlier, new Round("2026", OFFICIAL), null, TestCharts.ENGLISH));
    }

    private static BarChart chart(AreaFigures figures) {
        return new BarChart("The areas of Valmora", figures);
    }
}
