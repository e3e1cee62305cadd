package passerelle.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import passerelle.result.Comparison;
import passerelle.result.Measure;
import passerelle.scoring.Scored;

/** An index as a big number, with its change since the round before. */
class Headline extends Div {

    Headline(Comparison comparison, Measure index, String name, ScoreLinks links) {
        addClassName("headline");
        var label = new Span(name);
        label.addClassName("headline-name");
        var score = comparison.now().score(index);
        var number =
                new Div(score.map(known -> links.door(comparison.now(), index, Figures.percent(known.score()), name))
                        .orElseGet(() -> new Span("–")));
        number.addClassName("headline-number");
        add(label, number);
        comparison.change(index).ifPresent(change -> {
            var move = new Span(getTranslation("result.since", Figures.points(change), comparison.roundBefore()));
            move.addClassName("headline-change");
            add(move);
        });
        score.filter(Scored::provisional)
                .ifPresent(open ->
                        add(new Paragraph(getTranslation("result.provisional", Figures.percent(open.highest())))));
    }
}
