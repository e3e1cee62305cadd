package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.result.difference.Difference;
import passerelle.result.difference.DifferenceReport;

/** Figure by figure: the official one, our own as a door to what it is made of, and what lies between them. */
class DifferenceTable extends NativeTable {

    private static final String NOTHING = "–";

    private final DifferenceReport report;
    private final MeasureNames names;
    private final ScoreLinks links;

    DifferenceTable(DifferenceReport report, MeasureNames names, ScoreLinks links) {
        this.report = report;
        this.names = names;
        this.links = links;
        addClassNames("table", "explanation-table", "difference-table");
        FoldingRow.role(this, "table");
        FoldingRow.role(getHead(), "rowgroup");
        FoldingRow.role(getBody(), "rowgroup");
        getHead()
                .addRows(new FoldingRow()
                        .column(getTranslation("result.area"), false)
                        .column(getTranslation("ResultKind.OFFICIAL"), true)
                        .column(getTranslation("ResultKind.INDICATIVE"), true)
                        .column(getTranslation("result.difference.points"), true));
        report.differences().forEach(difference -> getBody().addRows(line(difference)));
    }

    private FoldingRow line(Difference difference) {
        var name = names.of(difference.measure());
        var line = new FoldingRow()
                .about(about(name, difference))
                .figure(
                        getTranslation("ResultKind.OFFICIAL"),
                        Optional.ofNullable(difference.official())
                                .map(known -> Figures.percent(known.score()))
                                .orElse(NOTHING))
                .figure(getTranslation("ResultKind.INDICATIVE"), own(difference, name))
                .figure(
                        getTranslation("result.difference.points"),
                        difference.points().isPresent()
                                ? Figures.points(difference.points().getAsInt())
                                : NOTHING);
        line.setClassName("differing", difference.differs());
        return line;
    }

    private Component own(Difference difference, String name) {
        return Optional.ofNullable(difference.own())
                .map(known -> links.door(report.own(), difference.measure(), Figures.percent(known.score()), name))
                .orElseGet(() -> new Span(NOTHING));
    }

    private Component[] about(String name, Difference difference) {
        return Stream.concat(
                        Stream.of(new Span(name)),
                        DifferenceWords.of(this, difference).map(DifferenceTable::muted))
                .toArray(Component[]::new);
    }

    private static Div muted(String words) {
        var note = new Div(words);
        note.addClassName("muted");
        return note;
    }
}
