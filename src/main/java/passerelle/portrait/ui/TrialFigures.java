package passerelle.portrait.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.portrait.WhatIf;
import passerelle.result.Measure;
import passerelle.result.ui.Figures;
import passerelle.result.ui.MeasureNames;
import passerelle.scoring.Score;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** The figures as they are beside those with other weights: the indices large, then what moved. */
class TrialFigures extends Div {

    private final transient WhatIf trial;
    private final transient MeasureNames names;

    TrialFigures(WhatIf trial, MeasureNames names) {
        this.trial = trial;
        this.names = names;
        addClassName("trial");
        var headlines = new Div();
        headlines.addClassName("headlines");
        names.indices().forEach(index -> headlines.add(headline(index)));
        add(headlines);
        var moved = Stream.concat(names.indices().stream(), names.grouped().stream())
                .filter(measure ->
                        !trial.real().of(measure).equals(trial.tried().of(measure)))
                .toList();
        if (trial.weights().isEmpty()) {
            add(new Paragraph(getTranslation("portrait.whatif.none")));
        } else if (moved.isEmpty()) {
            add(new Paragraph(getTranslation("portrait.whatif.unmoved")));
        } else {
            var table = table();
            moved.forEach(measure -> row(table, measure));
            add(table);
        }
    }

    private Div headline(Measure index) {
        var name = new Span(names.of(index));
        name.addClassName("headline-name");
        var number = new Span(shown(trial.tried().of(index)));
        number.addClassName("headline-number");
        var real = new Span(
                getTranslation("portrait.whatif.real", shown(trial.real().of(index))));
        real.addClassName("headline-change");
        var headline = new Div(name, number, real);
        headline.addClassName("headline");
        return headline;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassNames("table", "trial-table");
        var head = table.getHead().addRow();
        Stream.of("figure", "real.column", "tried")
                .forEach(column -> column(head.addHeaderCell(), "portrait.whatif." + column));
        return table;
    }

    private void column(NativeTableHeaderCell cell, String key) {
        cell.setText(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
    }

    /** To two places: less than a whole percent moves as well. */
    private void row(NativeTable table, Measure measure) {
        var row = table.getBody().addRow();
        var name = row.addHeaderCell();
        name.setText(names.of(measure));
        name.getElement().setAttribute("scope", "row");
        Stream.of(trial.real().of(measure), trial.tried().of(measure)).forEach(score -> {
            var cell = row.addDataCell();
            cell.addClassName("number");
            cell.setText(score.map(TrialFigures::exact).orElse("–"));
        });
    }

    private static String exact(Score score) {
        return Numbers.percent(score.toTwoPlaces(), Phrases.locale());
    }

    private static String shown(Optional<Score> score) {
        return score.map(Figures::percent).orElse("–");
    }
}
