package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static passerelle.chart.Size.NARROW;
import static passerelle.chart.Size.WIDE;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RadarChartTest {

    @ParameterizedTest
    @CsvSource({"ENGLISH, WIDE", "ENGLISH, NARROW", "FRENCH, WIDE", "FRENCH, NARROW"})
    void keepsItsWordsApart(TestAreas areas, Size size) {
        assertThat(Drawn.of(chart(areas.radar()).svg(size)).collisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 13, 14, 16, 24})
    void keepsItsWordsApartForAnyNumberOfAreas(int areas) {
        var chart = chart(TestAreas.of(area -> 50, areas));

        assertThat(Drawn.of(chart.svg(WIDE)).collisions()).isEmpty();
        assertThat(Drawn.of(chart.svg(NARROW)).collisions()).isEmpty();
    }

    @Test
    void namesBothMarksOfAnArea() {
        var drawn = Drawn.of(chart(TestAreas.ENGLISH.radar()).svg(WIDE));

        assertThat(drawn.marks(AreaFigures.pointName(1)))
                .containsExactly("Education, 2023: 48 (official)", "Education, 2026: 52 (indicative)");
    }

    @Test
    void namesRoundsAndKindsInItsLegend() {
        assertThat(Drawn.of(chart(TestAreas.ENGLISH.radar()).svg(NARROW)).texts())
                .contains("2026, indicative", "2023, official");
    }

    @Test
    void fillsOfficialMarksAndHollowsIndicativeOnes() {
        var marks = Drawn.of(chart(TestAreas.ENGLISH.radar()).svg(WIDE)).marks();

        assertThat(marks.getFirst().getAttribute("fill")).isEqualTo("var(--chart-previous)");
        assertThat(marks.getLast().getAttribute("fill")).isEqualTo("var(--chart-ground)");
        assertThat(marks.getLast().getAttribute("stroke")).isEqualTo("var(--chart-city)");
    }

    @Test
    void drawsNothingWhereAnAreaIsUnknown() {
        var drawn = Drawn.of(chart(TestAreas.ENGLISH.radar()).svg(WIDE));

        assertThat(drawn.marks()).hasSize(15 + 17);
        assertThat(drawn.marks(AreaFigures.pointName(16))).containsExactly("Interaction, 2026: 49 (indicative)");
    }

    @Test
    void drawsZeroInTheMiddleAsAFigure() {
        assertThat(Drawn.of(chart(TestAreas.of(area -> 0, 5)).svg(WIDE)).marks())
                .hasSize(5);
    }

    @Test
    void leadsNoLineAcrossAGap() {
        var circle = new Circle(0, 0, 100, 6);

        assertThat(circle.stretches(latest(area -> area == 2 || area == 3 ? null : 50)))
                .hasSize(1)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(4, 5, 0, 1);
        assertThat(circle.stretches(latest(area -> area % 2 == 0 ? null : 50))).hasSize(3);
        assertThat(circle.stretches(latest(area -> null))).isEmpty();
        assertThat(circle.stretches(latest(area -> 50)).getFirst()).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        var svg = chart(TestAreas.FRENCH.radar()).svg(size);

        assertThat(Drawn.ownLooks(svg)).isEmpty();
    }

    @Test
    void drawsAGroupBelowTheCity() {
        var profiles = TestAreas.ENGLISH.radar().profiles();
        var median = Profile.of(
                "Median of 28 cities", LineChart.Role.GROUP, Kind.OFFICIAL, Collections.nCopies(17, BigDecimal.TEN));
        var drawn = Drawn.of(new RadarChart("The areas of Valmora", profiles.and(median)).svg(WIDE));

        assertThat(drawn.marks(Profiles.pointName(1)))
                .startsWith("Education, Median of 28 cities: 10 (official)")
                .hasSize(3);
        assertThat(drawn.texts()).contains("Median of 28 cities, official");
    }

    @Test
    void hasNoShapeOfTwoAreas() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(TestAreas.of(area -> 50, 2)));
    }

    private static Profile latest(Function<Integer, @Nullable Integer> figures) {
        return TestAreas.of(figures, 6).series().getLast();
    }

    private static RadarChart chart(AreaFigures figures) {
        return new RadarChart("The areas of Valmora", figures);
    }
}
