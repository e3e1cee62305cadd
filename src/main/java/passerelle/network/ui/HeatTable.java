package passerelle.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import passerelle.chart.HeatChart;
import passerelle.city.ui.CityLinks;
import passerelle.network.HeatOrder;
import passerelle.network.HeatPage;
import passerelle.network.HeatRow;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.result.ui.ScoreLinks;

/** A line for each city, a figure on a step of colour for each area; every head sorts. */
class HeatTable extends Div {

    private final transient NetworkAddress address;
    private final transient HeatColumns columns;

    HeatTable(NetworkAddress address, HeatColumns columns, HeatPage page) {
        this.address = address;
        this.columns = columns;
        addClassNames("table-scroll", "heat-scroll");
        var table = new NativeTable();
        table.addClassNames("table", "heat-table");
        head(table.getHead().addRow());
        for (var row : page.rows()) {
            var line = table.getBody().addRow();
            if (row.result().city().equals(page.members().asked().city())) {
                line.addClassName("is-own");
                line.getElement().setAttribute("aria-current", "true");
            }
            fill(line, row);
        }
        add(table);
    }

    /** What the colours mean. */
    static Paragraph legend() {
        var legend = new Paragraph();
        legend.addClassName("heat-legend");
        var width = 100 / HeatChart.STEPS;
        for (var step = 0; step < HeatChart.STEPS; step++) {
            var last = step == HeatChart.STEPS - 1 ? 100 : (step + 1) * width - 1;
            var words = new Span(step * width + "–" + NetworkWords.percent(BigDecimal.valueOf(last)));
            words.addClassNames("heat-step", "heat-" + step);
            legend.add(words);
        }
        return legend;
    }

    private void head(NativeTableRow head) {
        sorting(head.addHeaderCell(), getTranslation("comparison.city"), null);
        var round = head.addHeaderCell();
        round.setText(getTranslation("network.round"));
        round.getElement().setAttribute("scope", "col");
        columns.all().forEach(measure -> sorting(head.addHeaderCell(), columns.shortName(measure), measure));
    }

    /** Figures begin with the highest, names with A; pressed again, the other way round. */
    private void sorting(NativeTableHeaderCell cell, String name, @Nullable Measure by) {
        var order = address.order();
        var isHere = by == null ? order.by() == null : by.equals(order.by());
        var next = new HeatOrder(by, isHere ? !order.rising() : by == null);
        var link = new Anchor(address.with(next).link(), name);
        if (by != null) {
            link.setTitle(columns.name(by));
        }
        cell.add(link);
        cell.getElement()
                .setAttribute("scope", "col")
                .setAttribute("aria-sort", isHere ? order.rising() ? "ascending" : "descending" : "none");
    }

    private void fill(NativeTableRow line, HeatRow row) {
        var city = line.addHeaderCell();
        city.getElement().setAttribute("scope", "row");
        city.add(new Anchor(CityLinks.to(row.code(), "index"), row.name()));
        line.addDataCell().setText(Integer.toString(row.result().round()));
        columns.all().forEach(measure -> fill(line.addDataCell(), row, measure));
    }

    private void fill(NativeTableCell cell, HeatRow row, Measure measure) {
        row.score(measure)
                .ifPresentOrElse(
                        score -> {
                            cell.add(figure(row, measure, NetworkWords.percent(score)));
                            cell.addClassNames("heat-step", "heat-" + HeatChart.step(score.rounded()));
                        },
                        () -> cell.setText("–"));
    }

    /** An indicative one opens into what it is made of; of official ones the points are not public. */
    private Component figure(HeatRow row, Measure measure, String percent) {
        if (address.sample().kind() == ResultKind.OFFICIAL) {
            return new Text(percent);
        }
        var links = new ScoreLinks(row.code(), row.name());
        return ScoreLinks.door(links.to(row.result().round(), measure), percent, columns.name(measure));
    }
}
