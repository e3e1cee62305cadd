package passerelle.result.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import passerelle.instrument.Indicator.Dimension;
import passerelle.result.ExplainedResult;
import passerelle.result.Measure;
import passerelle.scoring.Scored;

/** What a figure would be over the facts, the resources or the effects alone. */
class DimensionTable extends NativeTable {

    private final ExplainedResult explained;
    private final Measure measure;
    private final Arithmetic arithmetic;

    DimensionTable(ExplainedResult explained, Measure measure, Arithmetic arithmetic) {
        this.explained = explained;
        this.measure = measure;
        this.arithmetic = arithmetic;
        addClassNames("table", "explanation-table");
        FoldingRow.role(this, "table");
        FoldingRow.role(getHead(), "rowgroup");
        FoldingRow.role(getBody(), "rowgroup");
        getHead()
                .addRows(new FoldingRow()
                        .column(getTranslation("result.dimension"), false)
                        .column(title("figure"), true)
                        .column(title("exact"), true)
                        .column(getTranslation("result.dimension.answers"), true));
        Stream.of(Dimension.values()).forEach(dimension -> getBody().addRows(line(dimension)));
    }

    private FoldingRow line(Dimension dimension) {
        var figure = explained.only(dimension, measure);
        var line = new FoldingRow().about(new Span(getTranslation("Dimension." + dimension)));
        var scored = figure.scored().orElse(null);
        if (scored == null) {
            line.addClassName("uncounted");
            return line.figure(title("figure"), getTranslation("result.dimension.absent"))
                    .empty()
                    .empty();
        }
        return line.figure(title("figure"), shown(scored))
                .figure(title("exact"), arithmetic.twoPlaces(scored.score()))
                .figure(getTranslation("result.dimension.answers"), arithmetic.number(figure.answers()));
    }

    private String shown(Scored scored) {
        var percent = arithmetic.percent(scored.score());
        return scored.provisional()
                ? percent + " " + getTranslation("result.up.to", arithmetic.percent(scored.highest()))
                : percent;
    }

    private String title(String column) {
        return getTranslation("result.explained.column." + column);
    }
}
