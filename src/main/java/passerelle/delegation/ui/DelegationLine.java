package passerelle.delegation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import passerelle.assessment.AnswerSheet;
import passerelle.delegation.DelegatedPart;
import passerelle.delegation.DelegationRow;
import passerelle.shared.ui.PageZone;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** One delegation: with whom, what, until when, how far, and what can be done about it. */
class DelegationLine extends ListItem {

    private final DelegationRow row;
    private final AnswerSheet sheet;
    private final Div actions = new Div();

    DelegationLine(DelegationRow row, AnswerSheet sheet, LocalDate today) {
        this.row = row;
        this.sheet = sheet;
        addClassName("delegation");
        var name = new Span(row.delegate().name());
        name.addClassName("delegation-who");
        var heading = new Div(name, badge(today));
        heading.addClassName("delegation-heading");
        var parts = new Span(PartWords.of(DelegatedPart.of(sheet.edition(), row.fields())));
        parts.addClassName("delegation-parts");
        add(heading, parts, facts());
        if (!row.delegate().note().isBlank()) {
            var note = new Paragraph(row.delegate().note());
            note.addClassName("delegation-note");
            add(note);
        }
        actions.addClassName("delegation-actions");
        add(actions);
    }

    /** What the delegate does with it: once every question has an answer, saying so is what is left to do. */
    DelegationLine forDelegate(DelegationForms forms) {
        if (row.isDone()) {
            return with(quiet("delegation.undo", () -> forms.goOn(row)));
        }
        var done = new Button(getTranslation("delegation.done"), click -> forms.done(row));
        if (row.progress(sheet).isComplete()) {
            done.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return with(done);
    }

    /** What those do with it who gave it. */
    DelegationLine forGiver(DelegationForms forms) {
        if (row.isDone()) {
            with(quiet("delegation.undo", () -> forms.goOn(row)));
        } else {
            with(quiet("delegation.remind", () -> forms.remind(row)));
            with(quiet("delegation.mark.done", () -> forms.done(row)));
        }
        with(quiet("delegation.change", () -> forms.change(sheet, row)));
        with(
                row.delegate().narrowed()
                        ? quiet("delegation.widen", () -> forms.widen(row))
                        : quiet("delegation.narrow", () -> forms.narrow(row)));
        if (!row.delegate().getsIn()) {
            with(quiet("delegation.link", () -> forms.link(row)));
        }
        return with(quiet("delegation.take.back", () -> forms.takeBack(row)));
    }

    private DelegationLine with(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL);
        actions.add(button);
        return this;
    }

    private QuietButton quiet(String key, Runnable act) {
        return new QuietButton(key, act).about(row.delegate().name());
    }

    private StatusBadge badge(LocalDate today) {
        if (row.isDone()) {
            return new StatusBadge(Tone.DONE, getTranslation("delegation.state.done"));
        }
        return row.isLate(today)
                ? new StatusBadge(Tone.LATE, getTranslation("delegation.state.late"))
                : new StatusBadge(Tone.SOON, getTranslation("delegation.state.open"));
    }

    private Component facts() {
        var progress = row.progress(sheet);
        var asked = row.asked();
        var words = Phrases.phrase(
                "delegation.facts",
                row.due(),
                progress.answered(),
                progress.total(),
                asked.by(),
                PageZone.day(asked.at()));
        var reminded = row.reminded();
        var facts = new Span(words
                + (reminded == null ? "" : " · " + Phrases.phrase("delegation.reminded", reminded.at()))
                + (row.delegate().narrowed() ? " · " + getTranslation("delegation.sees.part") : ""));
        facts.addClassName("muted");
        return facts;
    }
}
