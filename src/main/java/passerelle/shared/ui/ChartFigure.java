package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart with what it shows in words and, always, its figures as a table. The drawings are SVG of one chart for wide
 * and narrow pages; the row of the table that has the focus marks its points in them.
 */
@Tag("figure")
@JavaScript("context://chart-figure.js")
public class ChartFigure extends HtmlContainer {

    /** The figures of the chart; the first cell of a row names it. */
    public record Table(List<String> headers, List<Row> rows) {}

    /**
     * One line of the table and the {@code data-point} of each mark in the drawing that it stands for.
     *
     * @param doors the addresses of what cells are made of, by their places
     */
    public record Row(List<String> cells, List<String> points, Map<Integer, String> doors) {

        public Row(List<String> cells, List<String> points) {
            this(cells, points, Map.of());
        }
    }

    private final Folded figures;

    public ChartFigure(List<String> drawings, String caption, Table table) {
        addClassName("chart-figure");
        drawings.forEach(svg -> add(drawing(svg)));
        var words = new HtmlContainer("figcaption");
        words.setText(caption);
        figures = new Folded(getTranslation("chart.table"), () -> scrolling(figures(table)));
        figures.addClassName("chart-figures");
        add(words, figures);
    }

    /** Where the table is what people come for. */
    public void openTable() {
        figures.setOpened(true);
    }

    private static Component drawing(String svg) {
        var drawing = new Div();
        drawing.getElement().setProperty("innerHTML", svg);
        return drawing;
    }

    private static Component scrolling(Component table) {
        var scroller = new Div(table);
        scroller.addClassName("table-scroll");
        return scroller;
    }

    private static NativeTable figures(Table figures) {
        var table = new NativeTable();
        table.addClassNames("table", "chart-table");
        var head = table.getHead().addRow();
        figures.headers().forEach(name -> scoped(head.addHeaderCell(), "col", name));
        head.getChildren().skip(1).forEach(cell -> cell.addClassName("number"));
        figures.rows().forEach(row -> fill(table.getBody().addRow(), row));
        return table;
    }

    private static void fill(NativeTableRow line, Row row) {
        line.getElement().setAttribute("tabindex", "0").setAttribute("data-points", String.join(" ", row.points()));
        scoped(line.addHeaderCell(), "row", row.cells().getFirst());
        for (var place = 1; place < row.cells().size(); place++) {
            var cell = line.addDataCell();
            cell.addClassName("number");
            fill(cell, row.cells().get(place), row.doors().get(place));
        }
    }

    private static void fill(NativeTableCell cell, String figure, @Nullable String door) {
        if (door == null) {
            cell.setText(figure);
        } else {
            var link = new Anchor(door, figure);
            link.addClassName("door");
            cell.add(link);
        }
    }

    private static void scoped(NativeTableHeaderCell cell, String scope, String words) {
        cell.setText(words);
        cell.getElement().setAttribute("scope", scope);
    }
}
