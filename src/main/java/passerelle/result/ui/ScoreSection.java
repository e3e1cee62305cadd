package passerelle.result.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.NoSuchElementException;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.result.ExplainedResult;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.scoring.Mean;
import passerelle.scoring.Scored;
import passerelle.shared.ui.Section;

/** A figure, the rule by which it is worked out, the sum in words, and its parts. */
class ScoreSection extends Div {

    private final ExplainedResult explained;
    private final ExplanationWords words;
    private final ScoreLinks links;
    private final Measure measure;

    /** @throws NoSuchElementException when the edition does not know the measure */
    ScoreSection(ExplainedResult explained, ExplanationWords words, ScoreLinks links, Measure measure) {
        this.explained = explained;
        this.words = words;
        this.links = links;
        this.measure = measure;
        var figure = explained.find(measure).orElseThrow();
        add(new H1(words.name(measure)), kind());
        figure.scored()
                .ifPresentOrElse(this::headline, () -> add(new Paragraph(getTranslation("result.explained.absent"))));
        if (explained.isOutdated()) {
            add(note(outdated()));
        }
        if (!explained.reachesAnswers()) {
            add(note(getTranslation("result.explained.published")));
        }
        if (figure instanceof Mean mean) {
            parts(mean);
        }
    }

    private Paragraph kind() {
        var kind = new Paragraph(getTranslation(
                "result.explained.kind",
                Integer.toString(explained.result().round()),
                explained.edition().version(),
                String.valueOf(explained.result().scoringVersion())));
        kind.addClassName("muted");
        return kind;
    }

    private void headline(Scored scored) {
        var number = new Span(words.arithmetic().percent(scored.score()));
        number.addClassName("headline-number");
        var headline = new Div(number);
        headline.addClassName("headline");
        if (scored.provisional()) {
            headline.add(new Paragraph(
                    getTranslation("result.provisional", words.arithmetic().percent(scored.highest()))));
        }
        add(headline);
    }

    /** The answers are with the city again, so that the result still tells what they were. */
    private String outdated() {
        return explained
                .result()
                .score(measure)
                .map(then -> getTranslation(
                        "result.explained.outdated", words.arithmetic().percent(then.score())))
                .orElseGet(() -> getTranslation("result.explained.outdated.absent"));
    }

    private void parts(Mean mean) {
        add(new Paragraph(words.rule(measure)));
        if (explained.reachesAnswers()) {
            mean.scored()
                    .map(scored -> new Paragraph(words.arithmetic().of(mean, scored.score())))
                    .ifPresent(sum -> {
                        sum.addClassName("explanation-sum");
                        add(sum);
                    });
        }
        add(new ExplanationTable(explained, words, links, mean));
        if (explained.reachesDimensions()) {
            add(dimensions());
        }
        var sheet = explained.sheet();
        if (sheet != null && measure.kind() == MeasureKind.AREA) {
            add(answers(sheet));
        }
    }

    private Section dimensions() {
        var section = new Section(getTranslation("result.dimension.title"));
        section.add(
                new Paragraph(getTranslation("result.dimension.rule")),
                new DimensionTable(explained, measure, words.arithmetic()));
        return section;
    }

    private Anchor answers(AssessmentDetails sheet) {
        return new Anchor(
                AssessmentLinks.to(links.city(), sheet.id(), measure.code()),
                getTranslation("result.explained.answers"));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }
}
