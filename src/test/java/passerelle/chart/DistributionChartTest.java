package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static passerelle.chart.Size.WIDE;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DistributionChartTest {

    private static final List<Integer> COUNTS = List.of(0, 1, 4, 12, 130, 1000, 88, 17, 3, 1);

    @ParameterizedTest
    @EnumSource
    void keepsItsWordsApart(Size size) {
        assertThat(Drawn.of(chart(57).svg(size)).collisions()).isEmpty();
    }

    @Test
    void marksEachStepThatHasOneAndTheOwnFigureInItsStep() {
        var drawn = Drawn.of(chart(57).svg(WIDE));

        assertThat(drawn.marks("0")).isEmpty();
        assertThat(drawn.marks("4")).containsExactly("step 4");
        assertThat(drawn.marks("5")).containsExactly("step 5", "Valmora 57%");
        assertThat(drawn.texts()).contains("1000", "130", "Median 55%", "Valmora 57%");
    }

    @Test
    void marksNobodyWhereNobodyIsLookedFor() {
        assertThat(Drawn.of(chart(null).svg(WIDE)).linesIn("--chart-city")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 0", "10, 1", "99, 9", "100, 9"})
    void countsAFigureAtACutInTheStepAbove(BigDecimal percent, int step) {
        assertThat(DistributionChart.step(percent, 10)).isEqualTo(step);
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        assertThat(Drawn.ownLooks(chart(57).svg(size))).isEmpty();
    }

    @Test
    void refusesWhatIsNoDistribution() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(101));
        assertThatIllegalArgumentException().isThrownBy(() -> middle(60, 55, 70));
    }

    private static DistributionChart chart(@Nullable Integer own) {
        return new DistributionChart(
                "Education",
                COUNTS,
                middle(48, 55, 61),
                own == null ? null : BigDecimal.valueOf(own),
                Kind.OFFICIAL,
                new DistributionChart.Wording(
                        "Cities, official",
                        "Middle half 48% to 61%",
                        "Median 55%",
                        own == null ? null : "Valmora 57%",
                        step -> "step " + step));
    }

    private static Quartiles middle(int lower, int median, int upper) {
        return new Quartiles(BigDecimal.valueOf(lower), BigDecimal.valueOf(median), BigDecimal.valueOf(upper));
    }
}
