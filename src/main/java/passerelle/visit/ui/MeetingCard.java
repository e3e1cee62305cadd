package passerelle.visit.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import passerelle.audit.ui.HistoryButton;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Prose;
import passerelle.shared.ui.QuietButton;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;
import passerelle.visit.Judgement;
import passerelle.visit.MeetingRow;
import passerelle.visit.MeetingService;
import passerelle.visit.Understanding;
import passerelle.visit.Willingness;

/** One meeting. A judgement is one tap and saved with it; notes are saved while they are typed. */
class MeetingCard extends Article {

    private final MeetingRow row;
    private final Div heading = new Div();

    MeetingCard(MeetingRow row) {
        this.row = row;
        addClassNames("card", "meeting");
        var facts = new Span(Phrases.date(row.details().on()) + " · "
                + Phrases.name(this, row.details().stakeholder()));
        facts.addClassName("muted");
        heading.addClassName("meeting-heading");
        heading.add(new H3(row.details().whom()), facts);
        add(heading);
    }

    /** For those who read and write nothing: the judgements as far as they may know them. */
    void show() {
        var judgement = row.judgement();
        if (judgement == null) {
            return;
        }
        var understanding = judgement.understanding();
        var willingness = judgement.willingness();
        add(new FactList()
                .with(
                        getTranslation("meeting.understanding"),
                        understanding == null ? "" : Phrases.name(this, understanding))
                .with(
                        getTranslation("meeting.willingness"),
                        willingness == null ? "" : Phrases.name(this, willingness)));
        var notes = row.notes();
        if (notes != null && !notes.body().isBlank()) {
            add(new Prose(notes.body()));
        }
    }

    /** For the team. */
    void allow(MeetingService meetings, TextService texts, LocalDate today) {
        if (!row.details().on().isAfter(today)) {
            add(judgements(meetings));
        }
        add(new TextBox(
                texts,
                new TextKey("meeting", row.id().value(), "notes"),
                getTranslation("meeting.notes"),
                Objects.requireNonNull(row.notes())));
    }

    /** @param forms null for those who only read */
    void close(HistoryButton history, @Nullable MeetingForms forms) {
        var whom = row.details().whom();
        var actions = new Div();
        actions.addClassName("quiet-actions");
        if (forms != null) {
            actions.add(
                    new QuietButton("form.correct", () -> forms.correct(row)).about(whom),
                    new QuietButton("visit.withdraw", () -> forms.withdraw(row)).about(whom));
        }
        actions.add(history.about(whom));
        add(actions);
    }

    private Div judgements(MeetingService meetings) {
        var judged = Objects.requireNonNull(row.judgement());
        var understanding = levels("meeting.understanding", Understanding.values());
        var willingness = levels("meeting.willingness", Willingness.values());
        understanding.setValue(judged.understanding());
        willingness.setValue(judged.willingness());
        understanding.addValueChangeListener(tap -> judge(meetings, new Judgement(tap.getValue(), null)));
        willingness.addValueChangeListener(tap -> judge(meetings, new Judgement(null, tap.getValue())));
        var both = new Div(understanding, willingness);
        both.addClassName("judgements");
        return both;
    }

    private <E extends Enum<E>> RadioButtonGroup<E> levels(String key, E[] levels) {
        var group = new RadioButtonGroup<E>();
        group.setLabel(getTranslation(key));
        group.setItems(levels);
        group.setItemLabelGenerator(level -> Phrases.name(this, level));
        return group;
    }

    private void judge(MeetingService meetings, Judgement judgement) {
        try {
            meetings.judge(row.id(), judgement);
            Notices.done(getTranslation("meeting.judged"));
        } catch (RuleViolation refusal) {
            Notices.refused(Phrases.of(refusal));
        }
    }
}
