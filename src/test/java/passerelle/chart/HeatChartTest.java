package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.chart.HeatChart.Line;

class HeatChartTest {

    private static final int LOWEST = 0xF3F6FB;
    private static final int HIGHEST = 0x6AA3D2;

    private static final HeatChart CHART = new HeatChart(
            "Cities by area",
            List.of("1", "2", "3"),
            List.of(
                    new Line("Valmora 2024", List.of(Optional.of(0), Optional.of(100), Optional.empty())),
                    line("A city whose name is longer than any column could ever be 2023", 20, 59, 61)));

    @ParameterizedTest
    @CsvSource({"0, 0", "19, 0", "20, 1", "59, 2", "60, 3", "80, 4", "100, 4"})
    void takesStepsOfTwentyPoints(int percent, int step) {
        assertThat(HeatChart.step(percent)).isEqualTo(step);
    }

    @Test
    void writesEachFigureOnItsColour() {
        var svg = CHART.svg();

        assertThat(Drawn.of(svg).texts())
                .contains("1", "2", "3", "Valmora 2024", "0", "100", "–", "20", "59", "61")
                .anyMatch(words -> words.startsWith("A city whose name") && words.endsWith("…"));
        assertThat(IntStream.range(0, HeatChart.STEPS).filter(step -> svg.contains("var(--heat-" + step + ")")))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(CHART.svg()).isEqualTo(svg);
    }

    @Test
    void staysWithinThePaper() {
        var drawn = Drawn.of(CHART.svg());

        assertThat(drawn.boxes())
                .allSatisfy(box -> assertThat(box.place().getMaxX()).isLessThanOrEqualTo(drawn.width()));
    }

    @Test
    void isPaintedInTheColoursOfThePage() throws IOException {
        var print = new Print("Cities by area", "1 Core index.", CHART.svg());
        var picture = ImageIO.read(new ByteArrayInputStream(print.png()));

        assertThat(IntStream.range(0, picture.getWidth() * picture.getHeight())
                        .map(pixel -> picture.getRGB(pixel % picture.getWidth(), pixel / picture.getWidth()) & 0xFFFFFF)
                        .filter(colour -> colour == LOWEST || colour == HIGHEST)
                        .distinct()
                        .boxed())
                .containsExactlyInAnyOrder(LOWEST, HIGHEST);
        assertThat(print.svg()).doesNotContain("var(");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeatChart("", List.of("1"), List.of(line("Valmora", 1, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> line("Valmora", 101));
    }

    private static Line line(String name, int... percents) {
        return new Line(name, IntStream.of(percents).mapToObj(Optional::of).toList());
    }
}
