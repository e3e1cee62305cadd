package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static passerelle.chart.Kind.INDICATIVE;
import static passerelle.chart.Kind.OFFICIAL;
import static passerelle.chart.Size.WIDE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.chart.AreaFigures.Round;
import passerelle.chart.SlopeChart.Slope;

class SlopeChartTest {

    @ParameterizedTest
    @CsvSource({"ENGLISH, WIDE", "ENGLISH, NARROW", "FRENCH, WIDE", "FRENCH, NARROW"})
    void keepsItsWordsApart(TestAreas areas, Size size) {
        assertThat(Drawn.of(chart(all(areas), "Edition 2022").svg(size)).collisions())
                .isEmpty();
    }

    @Test
    void keepsEqualFiguresApartInWords() {
        var equal = TestAreas.FRENCH.shortTitles().stream()
                .map(name -> slope(name, 50, 50))
                .toList();

        assertThat(Drawn.of(chart(equal, "").svg(WIDE)).collisions()).isEmpty();
    }

    @Test
    void marksBothEndsOfALine() {
        var drawn = Drawn.of(chart(List.of(slope("Education", 48, 52)), "").svg(WIDE));

        assertThat(drawn.marks("0"))
                .containsExactly("Education, 2019: 48 (official)", "Education, 2022: 52 (official)");
        assertThat(drawn.texts()).contains("2019, official", "2022, official", "Education 48", "52  +4  Education");
    }

    @Test
    void tellsRisenFallenAndUnmovedAreasApart() {
        var drawn = Drawn.of(chart(List.of(slope("A", 48, 52), slope("B", 60, 40), slope("C", 50, 50)), "")
                .svg(WIDE));

        assertThat(drawn.marks().stream().map(mark -> mark.getAttribute("fill")).distinct())
                .containsExactly("var(--chart-city)", "var(--chart-previous)", "var(--chart-group)");
        assertThat(drawn.linesIn("--chart-previous")).hasSize(1);
    }

    @Test
    void marksAnotherEditionAtTheLaterRound() {
        assertThat(Drawn.of(chart(List.of(slope("A", 1, 2)), "Edition 2022").svg(WIDE))
                        .texts())
                .contains("Edition 2022");
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        assertThat(Drawn.ownLooks(chart(all(TestAreas.FRENCH), "").svg(size))).isEmpty();
    }

    @Test
    void leadsNoLineFromOneKindToTheOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SlopeChart(
                        "",
                        new Round("2019", OFFICIAL),
                        new Round("2022", INDICATIVE),
                        List.of(),
                        "",
                        TestCharts.ENGLISH));
    }

    private static List<Slope> all(TestAreas areas) {
        var names = areas.shortTitles();
        return IntStream.range(0, names.size())
                .mapToObj(place -> slope(names.get(place), 17 + place * 37 % 83, 27 + place * 11 % 61))
                .toList();
    }

    private static Slope slope(String name, int before, int now) {
        return new Slope(name, BigDecimal.valueOf(before), BigDecimal.valueOf(now), String.format("%+d", now - before));
    }

    private static SlopeChart chart(List<Slope> slopes, String edition) {
        return new SlopeChart(
                "From round to round",
                new Round("2019", OFFICIAL),
                new Round("2022", OFFICIAL),
                slopes,
                edition,
                TestCharts.ENGLISH);
    }
}
