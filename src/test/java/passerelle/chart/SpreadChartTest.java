package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static passerelle.chart.AreaFigures.Level.ALONE;
import static passerelle.chart.AreaFigures.Level.MEMBER;
import static passerelle.chart.Size.WIDE;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.chart.SpreadChart.Row;
import passerelle.chart.SpreadChart.Spread;

class SpreadChartTest {

    private static final Spread WIDE_SPREAD = spread(0, 42, 57, 66, 100, 55);

    @ParameterizedTest
    @CsvSource({"WIDE, Valmora 2024", "NARROW, Valmora 2024", "NARROW, Saint-Amarin-les-Ponts 2024, official"})
    void keepsItsWordsApart(Size size, String own) {
        var rows = List.of(
                new Row("Business and labour market", MEMBER, percent(100), WIDE_SPREAD, ""),
                new Row("Intercultural intelligence and competence", ALONE, percent(0), WIDE_SPREAD, ""),
                new Row("Interaction", ALONE, percent(64), null, "too few cities"));

        assertThat(Drawn.of(chart(own, rows).svg(size)).collisions()).isEmpty();
    }

    @Test
    void marksTheMedianAndTheOwnFigureOfAnArea() {
        var drawn = Drawn.of(chart("Valmora", List.of(new Row("Education", ALONE, percent(64), WIDE_SPREAD, "")))
                .svg(WIDE));

        assertThat(drawn.marks("0")).containsExactly("Education: median 57", "Education: 64");
        assertThat(drawn.texts()).contains("Education", "64%", "Valmora", "Median", "Mean");
    }

    @Test
    void drawsNothingOfAGroupThatIsTooSmallNorOfAnUnknownFigure() {
        var rows = List.of(
                new Row("Education", ALONE, percent(64), null, "too few cities"),
                new Row("Language", ALONE, null, WIDE_SPREAD, ""));
        var drawn = Drawn.of(chart("Valmora", rows).svg(WIDE));

        assertThat(drawn.marks("0")).containsExactly("Education: 64");
        assertThat(drawn.marks("1")).containsExactly("Language: median 57");
        assertThat(drawn.texts()).contains("too few cities");
    }

    @Test
    void namesNoCityWhereAGroupIsShownAlone() {
        var drawn = Drawn.of(chart(null, List.of(new Row("Education", ALONE, null, WIDE_SPREAD, "")))
                .svg(WIDE));

        assertThat(drawn.texts()).doesNotContain("Valmora").contains("Middle half");
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        var svg = chart("Valmora", List.of(new Row("Education", ALONE, percent(64), WIDE_SPREAD, "")))
                .svg(size);

        assertThat(Drawn.ownLooks(svg)).isEmpty();
    }

    @Test
    void refusesWhatIsNoSpread() {
        assertThatIllegalArgumentException().isThrownBy(() -> spread(50, 42, 57, 66, 100, 55));
        assertThatIllegalArgumentException().isThrownBy(() -> spread(0, 42, 57, 66, 101, 55));
        assertThatIllegalArgumentException().isThrownBy(() -> spread(10, 42, 57, 66, 90, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Row("Education", ALONE, percent(-1), null, ""));
    }

    private static SpreadChart chart(@Nullable String own, List<Row> rows) {
        return new SpreadChart(
                "The spread by area",
                rows,
                Kind.OFFICIAL,
                new SpreadChart.Wording(
                        own,
                        "Middle half",
                        "Median",
                        "Mean",
                        "Lowest to highest",
                        figure -> figure + "%",
                        (area, figure) -> area + ": " + figure,
                        (area, spread) -> area + ": median " + spread.median()));
    }

    private static Spread spread(int lowest, int lower, int median, int upper, int highest, int mean) {
        return new Spread(
                percent(lowest), percent(lower), percent(median), percent(upper), percent(highest), percent(mean));
    }

    private static BigDecimal percent(int percent) {
        return BigDecimal.valueOf(percent);
    }
}
