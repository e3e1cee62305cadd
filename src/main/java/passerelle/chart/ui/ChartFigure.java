package passerelle.chart.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
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
import passerelle.chart.Print;
import passerelle.shared.ui.Folded;
import passerelle.table.Listing;

/**
 * A chart with what it shows in words and, always, its figures as a table. It is drawn for the width of the page, and
 * for the other one as soon as the browser has need of it; the row of the table that has the focus marks its points.
 * Whoever sees it may take it along as a picture, as figures, or as the address at which it stands.
 */
@Tag("figure")
@JavaScript("context://chart-figure.js")
public class ChartFigure extends HtmlContainer {

    /** In pixels, how wide a window is at most on which the narrow drawing comes first. */
    private static final int PHONE = 600;

    /** The figures of the chart; the first cell of a row names it. */
    public record Table(List<String> headers, List<Row> rows) {

        Listing<Row> listing(ChartName name) {
            return Listing.of(
                    name.title(),
                    headers,
                    rows,
                    row -> row.cells().stream().map(Cell::held).toList());
        }
    }

    /**
     * One line of the table and the {@code data-point} of each mark in the drawing that it stands for.
     *
     * @param doors the addresses of what cells are made of, by their places
     */
    public record Row(List<Cell> cells, List<String> points, Map<Integer, String> doors) {

        public Row(List<Cell> cells, List<String> points) {
            this(cells, points, Map.of());
        }
    }

    /** SVG of one chart. */
    @FunctionalInterface
    public interface Drawing {

        String svg(boolean wide);
    }

    private final transient Drawing drawing;
    private final transient ChartName name;
    private String print;
    private final Div wide = new Div();
    private final Div narrow = new Div();
    private final Folded figures;
    private final transient Table table;
    private transient Listing<?> listing;

    /** @param caption of which kind, day and cities the figures are, and how the drawing is read */
    public ChartFigure(ChartName name, Drawing drawing, String caption, Table table) {
        this.name = name;
        this.drawing = drawing;
        this.print = caption;
        this.table = table;
        this.listing = table.listing(name);
        addClassName("chart-figure");
        setId(name.id());
        var words = new HtmlContainer("figcaption");
        words.setText(caption);
        figures = new Folded(getTranslation("chart.table"), () -> scrolling(figures(table)));
        figures.addClassName("chart-figures");
        var along = new Folded(getTranslation("chart.take"), this::takeAlong);
        along.addClassName("chart-take");
        add(wide, narrow, words, figures, along);
    }

    /** Where the table is what people come for. */
    public void openTable() {
        figures.setOpened(true);
    }

    /** On paper the table stands below the drawing, whether or not somebody has opened it on the screen. */
    public void printTable() {
        var paper = new Div(figures(table));
        paper.addClassName("chart-paper");
        add(paper);
    }

    /**
     * Where files say more than the figure on its page.
     *
     * @param words that stand elsewhere on the page
     */
    public ChartFigure alone(String words, Listing<?> fuller) {
        print = words;
        listing = fuller;
        return this;
    }

    /** @param source where the figures come from, which the page says beside the figure and a picture says itself */
    public ChartFigure from(String source) {
        print = print + " " + source;
        return this;
    }

    private TakeAlong takeAlong() {
        return TakeAlong.of(name, print(), listing);
    }

    Print print() {
        return new Print(name.inFull(), print, drawing.svg(true));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var width = attach.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        draw(width <= 0 || width > PHONE);
        getElement().executeJs("window.passerelleChart.watch(this)");
    }

    /** The browser asks for the drawing that it has the width for. */
    @ClientCallable
    void draw(boolean isWide) {
        var place = isWide ? wide : narrow;
        if (place.getElement().getProperty("innerHTML", "").isEmpty()) {
            place.getElement().setProperty("innerHTML", drawing.svg(isWide));
        }
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
        scoped(line.addHeaderCell(), "row", row.cells().getFirst().shown());
        for (var place = 1; place < row.cells().size(); place++) {
            var cell = line.addDataCell();
            cell.addClassName("number");
            fill(cell, row.cells().get(place).shown(), row.doors().get(place));
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
