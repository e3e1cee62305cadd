package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.result.ExplainedResult;
import passerelle.scoring.Answered;
import passerelle.scoring.Mean;
import passerelle.scoring.Part;
import passerelle.scoring.Score;

/**
 * The parts of which a mean is taken, those left out as well: each a door to what it is made of, in the end to the
 * answer.
 */
class ExplanationTable extends NativeTable {

    private static final String NOTHING = "–";

    private final ExplainedResult explained;
    private final ExplanationWords words;
    private final Arithmetic arithmetic;
    private final ScoreLinks links;
    private final Mean mean;

    ExplanationTable(ExplainedResult explained, ExplanationWords words, ScoreLinks links, Mean mean) {
        this.explained = explained;
        this.words = words;
        this.arithmetic = words.arithmetic();
        this.links = links;
        this.mean = mean;
        addClassNames("table", "explanation-table");
        FoldingRow.role(this, "table");
        FoldingRow.role(getHead(), "rowgroup");
        FoldingRow.role(getBody(), "rowgroup");
        getHead().addRows(head());
        mean.parts().forEach(part -> getBody().addRows(line(part)));
        if (explained.reachesAnswers()) {
            mean.scored().ifPresent(scored -> getBody().addRows(total(scored.score())));
        }
    }

    private FoldingRow head() {
        var head = new FoldingRow()
                .column(title(isOfAnswers() ? "question" : "part"), false)
                .column(title(scores()), true)
                .column(title("weight"), true);
        return explained.reachesAnswers() ? head.column(title("share"), true) : head;
    }

    private FoldingRow line(Part part) {
        var score = part.scored().map(scored -> shown(scored.score())).orElse(NOTHING);
        var line = new FoldingRow()
                .about(Stream.concat(Stream.of(door(part)), below(part)).toArray(Component[]::new))
                .figure(title(scores()), score)
                .figure(title("weight"), part.counts() ? arithmetic.number(part.weight()) : NOTHING);
        line.setClassName("uncounted", !part.counts());
        return explained.reachesAnswers()
                ? line.figure(
                        title("share"),
                        mean.share(part).map(arithmetic::twoPlaces).orElse(NOTHING))
                : line;
    }

    private FoldingRow total(Score score) {
        var total = new FoldingRow()
                .about(new Span(title("total")))
                .empty()
                .figure(title("weight"), arithmetic.number(mean.divisor()))
                .figure(title("share"), arithmetic.twoPlaces(score));
        total.addClassName("total");
        return total;
    }

    private boolean isOfAnswers() {
        return mean.parts().stream().anyMatch(part -> part.of() instanceof Answered);
    }

    private String scores() {
        return isOfAnswers() ? "points" : "figure";
    }

    private Anchor door(Part part) {
        return new Anchor(address(part), words.name(part));
    }

    private String address(Part part) {
        return part.of() instanceof Answered answered
                ? AssessmentLinks.to(
                        links.city(),
                        Objects.requireNonNull(explained.sheet()).id(),
                        mean.code(),
                        answered.indicator().code())
                : links.to(explained.result().round(), explained.measure(part.of()));
    }

    private Stream<Component> below(Part part) {
        var options = part.of() instanceof Answered answered ? words.answer(answered) : List.<String>of();
        return Stream.concat(
                options.stream().map(option -> line("answer", option)),
                words.notes(mean, part).stream().map(note -> line("muted", note)));
    }

    /** Answers earn whole points; whoever does not read them reads whole percents. */
    private String shown(Score score) {
        if (isOfAnswers()) {
            return arithmetic.number(score);
        }
        return explained.reachesAnswers() ? arithmetic.twoPlaces(score) : arithmetic.percent(score);
    }

    private String title(String column) {
        return getTranslation("result.explained.column." + column);
    }

    private static Component line(String kind, String text) {
        var line = new Div(text);
        line.addClassName(kind);
        return line;
    }
}
