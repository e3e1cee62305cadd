package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static passerelle.chart.Size.WIDE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintTest {

    private static final int CITY = 0x0066A6;
    private static final int GROUND = 0xFFFFFF;

    private static List<String> drawings() {
        return List.of(
                TestCharts.full().svg(WIDE),
                new RadarChart("The shape", TestAreas.ENGLISH.radar().profiles()).svg(WIDE),
                new BarChart("Area by area", TestAreas.ENGLISH.bars(), null).svg(WIDE),
                SmallMultiplesTest.full(TestAreas.ENGLISH).svg(WIDE));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void saysAllBesideTheDrawing(String drawing) {
        var svg = new Print("Valmora · Area by area", "Official result, 22 November 2026.", drawing).svg();

        var root = Drawn.of(svg).root();
        assertThat(svg).doesNotContain("var(").contains("#0066A6");
        assertThat(root.getFirstChild().getTextContent()).isEqualTo("Valmora · Area by area");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Official result, 22 November 2026.");
        assertThat(root.getAttribute("font-family")).contains("Source Sans 3");
        assertThat(Drawn.of(svg).texts())
                .startsWith("Valmora · Area by area")
                .endsWith("Official result, 22 November 2026.");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isPaintedInTheColoursOfTheSeriesOnLightGround(String drawing) {
        var print = new Print("Valmora", "Official result.", drawing);

        var picture = picture(print);

        var svg = Drawn.of(print.svg());
        assertThat(picture.getWidth()).isEqualTo((int) (2 * svg.width()));
        assertThat(picture.getHeight()).isEqualTo((int) (2 * svg.height()));
        assertThat(colour(picture, 1, 1)).isEqualTo(GROUND);
        assertThat(pixels(picture, CITY)).isGreaterThan(200);
        assertThat(pixels(picture, GROUND)).isGreaterThan(picture.getWidth() * picture.getHeight() / 2L);
    }

    @Test
    void breaksLongWordsIntoLinesWithinThePaper() {
        var words =
                "Median and quartiles of all cities of the network. ".repeat(12).strip();

        var svg = Drawn.of(new Print("Network", words, drawings().getFirst()).svg());

        assertThat(svg.boxes())
                .allSatisfy(box -> assertThat(box.place().getMaxX()).isLessThanOrEqualTo(svg.width() - 20));
        assertThat(String.join(" ", svg.texts())).contains(words);
    }

    @Test
    void refusesAColourThatThePageDoesNotHave() {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
                + "<rect fill=\"var(--chart-nobody)\" width=\"9\" height=\"9\"/></svg>";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Print("", "", drawing).svg())
                .withMessageContaining("--chart-nobody");
    }

    @Test
    void paintsEveryShapeOfADrawing() {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 100\" fill=\"none\">"
                + "<line x1=\"10\" y1=\"50\" x2=\"40\" y2=\"50\" stroke=\"#100000\" stroke-width=\"9\"/>"
                + "<rect x=\"60\" y=\"40\" width=\"20\" height=\"20\" fill=\"#200000\"/>"
                + "<circle cx=\"110\" cy=\"50\" r=\"12\" fill=\"#300000\"/>"
                + "<ellipse cx=\"160\" cy=\"50\" rx=\"12\" ry=\"8\" fill=\"#400000\"/>"
                + "<path d=\"M200 40 L220 40 Q225 50 220 60 C215 65 205 65 200 60 Z\" fill=\"#500000\"/>"
                + "<polygon points=\"250,40 270,40 260,60\" fill=\"#600000\"/>"
                + "<polyline points=\"300 40 320 60 340 40\" stroke=\"#700000\" stroke-width=\"5\"/></svg>";

        var picture = picture(new Print("", "", drawing));

        assertThat(IntStream.rangeClosed(1, 7).mapToLong(place -> pixels(picture, place * 0x100000)))
                .allSatisfy(pixels -> assertThat(pixels).isGreaterThan(100));
    }

    private static BufferedImage picture(Print print) {
        try {
            return ImageIO.read(new ByteArrayInputStream(print.png()));
        } catch (IOException noPicture) {
            throw new AssertionError(noPicture);
        }
    }

    private static long pixels(BufferedImage picture, int colour) {
        return IntStream.range(0, picture.getHeight())
                .mapToLong(y -> IntStream.range(0, picture.getWidth())
                        .filter(x -> colour(picture, x, y) == colour)
                        .count())
                .sum();
    }

    private static int colour(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xFFFFFF;
    }
}
