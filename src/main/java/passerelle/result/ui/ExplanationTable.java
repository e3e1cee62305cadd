package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.result.ExplainedResult;
import passerelle.scoring.Answered;
import passerelle.scoring.Mean;
import passerelle.scoring.Part;
import passerelle.scoring.Scored;

/**
 * The parts of which a mean is taken, those left out as well: each a door to what it is made of, in the end to the
 * answer. On a phone each row stands by itself.
 */
class ExplanationTable extends NativeTable {

    private static final String NOTHING = "–";

    private final ExplainedResult explained;
    private final ExplanationWords words;
    private final ScoreLinks links;
    private final Mean mean;

    ExplanationTable(ExplainedResult explained, ExplanationWords words, ScoreLinks links, Mean mean) {
        this.explained = explained;
        this.words = words;
        this.links = links;
        this.mean = mean;
        addClassNames("table", "explanation-table");
        role(this, "table");
        head();
        mean.parts().forEach(this::line);
        if (explained.reachesAnswers()) {
            mean.scored().ifPresent(this::total);
        }
    }

    private void head() {
        role(getHead(), "rowgroup");
        role(getBody(), "rowgroup");
        var head = row(getHead().addRow());
        column(head, isOfAnswers() ? "question" : "part");
        column(head, isOfAnswers() ? "points" : "figure").addClassName("number");
        column(head, "weight").addClassName("number");
        if (explained.reachesAnswers()) {
            column(head, "share").addClassName("number");
        }
    }

    private boolean isOfAnswers() {
        return mean.parts().stream().anyMatch(part -> part.of() instanceof Answered);
    }

    private HtmlContainer column(NativeTableRow head, String name) {
        var cell = head.addHeaderCell();
        cell.setText(title(name));
        cell.getElement().setAttribute("scope", "col");
        role(cell, "columnheader");
        return cell;
    }

    private void line(Part part) {
        var row = row(getBody().addRow());
        row.setClassName("uncounted", !part.counts());
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        role(name, "rowheader");
        name.add(door(part));
        if (part.of() instanceof Answered answered) {
            name.add(below("answer", words.answer(answered)));
        }
        words.notes(mean, part).forEach(note -> name.add(below("muted", note)));
        figure(
                row,
                isOfAnswers() ? "points" : "figure",
                part.scored().map(this::shown).orElse(NOTHING));
        figure(row, "weight", part.counts() ? words.arithmetic().number(part.weight()) : NOTHING);
        if (explained.reachesAnswers()) {
            figure(
                    row,
                    "share",
                    mean.share(part).map(words.arithmetic()::twoPlaces).orElse(NOTHING));
        }
    }

    private Component door(Part part) {
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

    /** Answers earn whole points; whoever does not read them reads whole percents. */
    private String shown(Scored scored) {
        var score = scored.score();
        if (isOfAnswers()) {
            return words.arithmetic().number(score);
        }
        return explained.reachesAnswers()
                ? words.arithmetic().twoPlaces(score)
                : words.arithmetic().percent(score);
    }

    private void total(Scored scored) {
        var row = row(getBody().addRow());
        row.addClassName("total");
        var name = row.addHeaderCell();
        name.setText(title("total"));
        name.getElement().setAttribute("scope", "row");
        role(name, "rowheader");
        figure(row, "figure", "");
        figure(row, "weight", words.arithmetic().number(mean.divisor()));
        figure(row, "share", words.arithmetic().twoPlaces(scored.score()));
    }

    /** With the name of its column, for a phone. */
    private void figure(NativeTableRow row, String column, String figure) {
        var cell = row.addDataCell();
        cell.addClassName("number");
        role(cell, "cell");
        if (!figure.isEmpty()) {
            var name = new Span(title(column));
            name.addClassName("cell-name");
            cell.add(name, new Span(figure));
        }
    }

    private String title(String column) {
        return getTranslation("result.explained.column." + column);
    }

    private static Div below(String kind, String text) {
        var line = new Div(text);
        line.addClassName(kind);
        return line;
    }

    /** Said in so many words, because a row that is laid out otherwise is no row to every browser. */
    private static NativeTableRow row(NativeTableRow row) {
        role(row, "row");
        return row;
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
