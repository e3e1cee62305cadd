package passerelle.portrait.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.instrument.Option;
import passerelle.portrait.ChangedAnswer;
import passerelle.portrait.ChangedAnswers;
import passerelle.result.Measure;
import passerelle.result.ui.MeasureNames;
import passerelle.scoring.Answered;
import passerelle.shared.ui.Phrases;

/** Which answers became which, area by area. */
class ChangedPart extends Div {

    private final transient ChangedAnswers answers;
    private final String city;

    /** @param city its code */
    ChangedPart(ChangedAnswers answers, MeasureNames names, String city) {
        this.answers = answers;
        this.city = city;
        addClassName("changed-answers");
        if (answers.changed().isEmpty()) {
            add(new Paragraph(getTranslation("portrait.changed.none")));
            return;
        }
        var table = new NativeTable();
        table.addClassNames("table", "changed-table");
        var head = table.getHead().addRow();
        column(head.addHeaderCell(), getTranslation("portrait.changed.question"));
        column(head.addHeaderCell(), Integer.toString(answers.before().round()));
        column(head.addHeaderCell(), Integer.toString(answers.now().round()));
        byArea().forEach((area, changed) -> fill(table.addBody(), names.of(Measure.area(area)), changed));
        add(table);
    }

    private LinkedHashMap<String, List<ChangedAnswer>> byArea() {
        return answers.changed().stream().collect(groupingBy(ChangedAnswer::area, LinkedHashMap::new, toList()));
    }

    private void fill(NativeTableBody body, String area, List<ChangedAnswer> changed) {
        var title = body.addRow().addHeaderCell();
        title.setText(area);
        title.getElement().setAttribute("colspan", "3").setAttribute("scope", "rowgroup");
        changed.forEach(answer -> {
            var row = body.addRow();
            var question = row.addHeaderCell();
            question.getElement().setAttribute("scope", "row");
            question.add(link(answer));
            if (answer.askedOtherwise()) {
                var note = new Span(getTranslation("portrait.changed.asked"));
                note.addClassNames("small", "muted");
                question.add(new Div(note));
            }
            row.addDataCell().setText(words(answer.before()));
            row.addDataCell().setText(words(answer.now()));
        });
    }

    private Anchor link(ChangedAnswer answer) {
        var indicator = answer.now().indicator();
        return new Anchor(
                AssessmentLinks.to(city, answers.now().id(), answer.area(), indicator.code()),
                indicator.code().value() + " " + indicator.topic().in(Phrases.locale()));
    }

    private String words(Answered answer) {
        return switch (answer) {
            case Answered.Chosen chosen ->
                chosen.options().stream()
                        .map(Option::label)
                        .map(label -> label.in(Phrases.locale()))
                        .collect(joining(" · "));
            case Answered.Blank blank -> getTranslation("result.explained.blank");
            case Answered.NotApplicable none -> getTranslation("result.explained.outside");
            case Answered.InWords words -> getTranslation("result.explained.words");
        };
    }

    private static void column(NativeTableHeaderCell cell, String words) {
        cell.setText(words);
        cell.getElement().setAttribute("scope", "col");
    }
}
