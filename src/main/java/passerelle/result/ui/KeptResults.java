package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import passerelle.result.KeptResult;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** All results that a round has or had: what stands, what was worked out anew since, what was withdrawn. */
class KeptResults extends Section {

    KeptResults(List<KeptResult> kept, Editions editions) {
        super(UI.getCurrent().getTranslation("result.kept"));
        var table = new NativeTable();
        table.addClassNames("table", "explanation-table");
        FoldingRow.role(table, "table");
        FoldingRow.role(table.getHead(), "rowgroup");
        FoldingRow.role(table.getBody(), "rowgroup");
        table.getHead()
                .addRows(new FoldingRow()
                        .column(getTranslation("result.kind"), false)
                        .column(getTranslation("result.date"), true)
                        .column(getTranslation("result.kept.figures"), true)
                        .column(getTranslation("result.published"), true));
        kept.forEach(result -> table.getBody()
                .addRows(line(result, editions.names(result.result().edition()))));
        add(table);
    }

    private FoldingRow line(KeptResult kept, MeasureNames names) {
        var result = kept.result();
        return new FoldingRow()
                .about(new Span(Phrases.name(this, result.kind())), muted(origin(kept, names)))
                .figure(getTranslation("result.date"), Figures.date(result.date()))
                .figure(getTranslation("result.kept.figures"), figures(kept, names))
                .figure(getTranslation("result.published"), published(kept));
    }

    /** Its state, edition and rule, and since when it is kept. */
    private String origin(KeptResult kept, MeasureNames names) {
        var result = kept.result();
        var edition = result.scoringVersion() == null
                ? getTranslation("result.trend.edition", names.version())
                : getTranslation("result.kept.rule", names.version(), Integer.toString(result.scoringVersion()));
        var state = getTranslation("ResultStatus." + kept.status()) + " · " + edition;
        return kept.keptAt() == null
                ? state
                : state + " · " + getTranslation("result.kept.since", Phrases.moment(kept.keptAt()));
    }

    private static String figures(KeptResult kept, MeasureNames names) {
        return names.indices().stream()
                .flatMap(index -> kept.result().score(index).stream()
                        .map(scored -> names.of(index) + " " + Figures.percent(scored.score())))
                .collect(Collectors.joining(", "));
    }

    private String published(KeptResult kept) {
        return kept.isInForce() ? PublicationForms.state(kept.result()) : "–";
    }

    private static Div muted(String words) {
        var note = new Div(words);
        note.addClassName("muted");
        return note;
    }
}
