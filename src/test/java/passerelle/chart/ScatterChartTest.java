package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static passerelle.chart.ScatterChart.Across.EVENLY;
import static passerelle.chart.ScatterChart.Across.LOGARITHM;
import static passerelle.chart.Size.WIDE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.chart.ScatterChart.Across;
import passerelle.chart.ScatterChart.Point;

class ScatterChartTest {

    @ParameterizedTest
    @CsvSource({
        "WIDE, LOGARITHM, 7000, 8900000",
        "NARROW, LOGARITHM, 7000, 8900000",
        "WIDE, LOGARITHM, 100000, 100000",
        "WIDE, EVENLY, 0, 0.4",
        "NARROW, EVENLY, 3, 61.5"
    })
    void keepsItsWordsApart(Size size, Across across, String least, String most) {
        var drawn = Drawn.of(chart(across, point("A", least, 0, false), point("B", most, 100, true))
                .svg(size));

        assertThat(drawn.collisions()).isEmpty();
        assertThat(drawn.texts()).as("some ticks beside the six percents").hasSizeGreaterThan(9);
    }

    @Test
    void drawsTheOneThatIsLookedForLast() {
        var drawn = Drawn.of(chart(LOGARITHM, point("Valmora", "50000", 60, true), point("Lunden", "60000", 60, false))
                .svg(WIDE));

        assertThat(drawn.marks()).extracting(mark -> mark.getTextContent()).containsExactly("Lunden 60", "Valmora 60");
        assertThat(drawn.mark("0")).contains("Valmora 60");
    }

    @Test
    void placesTenTimesAsMuchAsFarEverywhere() {
        var scale = new ScatterScale(LOGARITHM, 1_000, 1_000_000);

        assertThat(scale.part(new BigDecimal(1_000))).isZero();
        assertThat(scale.part(new BigDecimal(10_000))).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(scale.part(new BigDecimal(1_000_000))).isEqualTo(1, within(1e-9));
        assertThat(scale.ticks())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000);
    }

    @Test
    void cutsAnEvenScaleAtRoundFigures() {
        assertThat(new ScatterScale(EVENLY, 0, 43).ticks())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(0, 10, 20, 30, 40);
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        assertThat(Drawn.ownLooks(chart(EVENLY, point("A", "4", 5, true)).svg(size)))
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBePlaced() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(LOGARITHM, point("Nowhere", "0", 50, false)));
        assertThatIllegalArgumentException().isThrownBy(() -> point("Below", "-1", 50, false));
        assertThatIllegalArgumentException().isThrownBy(() -> point("High", "1", 101, false));
    }

    private static ScatterChart chart(Across across, Point... points) {
        return new ScatterChart(
                "Index by population",
                List.of(points),
                across,
                Kind.OFFICIAL,
                new ScatterChart.Wording(
                        "Cities, official",
                        "Valmora",
                        "Inhabitants",
                        BigDecimal::toPlainString,
                        point -> point.name() + " " + point.percent()));
    }

    private static Point point(String name, String across, int percent, boolean own) {
        return new Point(name, new BigDecimal(across), BigDecimal.valueOf(percent), own);
    }
}
