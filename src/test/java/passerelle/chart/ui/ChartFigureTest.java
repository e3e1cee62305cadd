package passerelle.chart.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passerelle.chart.Print;
import passerelle.shared.ui.Folded;

class ChartFigureTest {

    private static final String WIDE = "<svg class=\"wide\"/>";
    private static final String NARROW = "<svg class=\"narrow\"/>";

    private static final ChartName NAME =
            new ChartName("Saint-Denis", "result.trend", "L’Index", LocalDate.of(2026, 11, 22));
    private static final ChartFigure.Table TABLE = new ChartFigure.Table(
            List.of("Round", "Core", "Extended"),
            List.of(
                    new ChartFigure.Row(
                            List.of(Cell.words("2023"), Cell.number(57), Cell.percent(56)), List.of("0-0", "1-0")),
                    new ChartFigure.Row(List.of(Cell.words("2026"), Cell.points(-4), Cell.unknown()), List.of("0-1"))));

    private final ChartFigure figure =
            new ChartFigure(NAME, wide -> wide ? WIDE : NARROW, "The last round is indicative.", TABLE);

    @BeforeEach
    void openAPage() {
        UI.setCurrent(new UI());
    }

    @AfterEach
    void closeIt() {
        UI.setCurrent(null);
    }

    @Test
    void drawsForTheOtherWidthWhenTheBrowserNeedsIt() {
        UI.getCurrent().add(figure);

        assertThat(drawings()).containsExactly(WIDE);

        figure.draw(false);
        figure.draw(true);

        assertThat(drawings()).containsExactly(WIDE, NARROW);
    }

    @Test
    void tellsWhatItShowsInWords() {
        assertThat(figure.getElement().getTextRecursively()).contains("The last round is indicative.");
    }

    @Test
    void givesTheFiguresAsATableWhoseRowsNameTheirMarks() {
        all(figure).filter(Folded.class::isInstance).forEach(folded -> ((Folded) folded).setOpened(true));
        var rows = all(figure).filter(NativeTableRow.class::isInstance).toList();

        assertThat(rows)
                .extracting(row -> row.getElement().getTextRecursively())
                .containsExactly("RoundCoreExtended", "20235756%", "2026−4–");
        assertThat(rows.get(1).getElement().getAttribute("data-points")).isEqualTo("0-0 1-0");
        assertThat(rows.get(1).getElement().getAttribute("tabindex")).isEqualTo("0");
    }

    @Test
    void isPrintedWithWhatThePageSaysBesideIt() {
        var print = figure.from("Source: the institute.").print();

        assertThat(print)
                .isEqualTo(new Print(
                        "Saint-Denis · L’Index", "The last round is indicative. Source: the institute.", WIDE));
    }

    @Test
    void writesNumbersIntoFilesAndNothingForWhatIsUnknown() throws IOException {
        var file = new ByteArrayOutputStream();

        TABLE.listing(NAME).csv(file);

        assertThat(file.toString(UTF_8)).contains("Round;Core;Extended", "2023;57;56", "2026;-4;");
    }

    private List<String> drawings() {
        return all(figure)
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .filter(svg -> !svg.isEmpty())
                .toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ChartFigureTest::all));
    }
}
