package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartFigureTest {

    private static final String WIDE = "<svg class=\"wide\"/>";
    private static final String NARROW = "<svg class=\"narrow\"/>";

    private final ChartFigure figure = new ChartFigure(
            wide -> wide ? WIDE : NARROW,
            "The last round is indicative.",
            new ChartFigure.Table(
                    List.of("Round", "Core", "Extended"),
                    List.of(
                            new ChartFigure.Row(List.of("2023", "57", "56"), List.of("0-0", "1-0")),
                            new ChartFigure.Row(List.of("2026", "61", "–"), List.of("0-1")))));

    @Test
    void drawsForTheOtherWidthWhenTheBrowserNeedsIt() {
        new UI().add(figure);

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
                .containsExactly("RoundCoreExtended", "20235756", "202661–");
        assertThat(rows.get(1).getElement().getAttribute("data-points")).isEqualTo("0-0 1-0");
        assertThat(rows.get(1).getElement().getAttribute("tabindex")).isEqualTo("0");
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
