package passerelle.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import passerelle.intake.IntakeDetails;
import passerelle.intake.IntakeId;
import passerelle.intake.IntakeRuns;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeStatus;
import passerelle.intake.Outcome;
import passerelle.shared.Run;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.ReasonDialog;
import passerelle.shared.ui.RunBar;

/** What the table comes to in numbers, and what may be done with it now. */
class IntakeSteps extends Div {

    private final IntakeService intakes;
    private final IntakeRuns runs;
    private final IntakeDetails intake;
    private final Div actions = new Div();

    IntakeSteps(IntakeService intakes, IntakeRuns runs, IntakeDetails intake) {
        this.intakes = intakes;
        this.runs = runs;
        this.intake = intake;
        addClassNames("card", "intake-steps");
        actions.addClassName("actions");
        add(new Paragraph(sentence()));
        if (intake.status() != IntakeStatus.ARRIVED) {
            add(numbers());
        }
        if (!intake.oddities().isEmpty()) {
            var read = intake.oddities().stream()
                    .map(oddity -> Phrases.name(this, oddity))
                    .collect(Collectors.joining("; "));
            var remark = new Paragraph(getTranslation("intake.read.as", read));
            remark.addClassName("muted");
            add(remark);
        }
        add(actions);
        runs.underWay(intake.id()).ifPresentOrElse(this::follow, this::offer);
    }

    private String sentence() {
        var tally = intake.tally();
        return switch (intake.status()) {
            case ARRIVED -> getTranslation("intake.sentence.arrived");
            case LOOKED_AT ->
                tally.effective() == 0
                        ? getTranslation("intake.sentence.nothing")
                        : Phrases.phrase("intake.sentence.looked", intake.wanted(), tally.refused() + intake.leftOut());
            case BROUGHT_IN ->
                Phrases.phrase(
                        "intake.sentence.brought", intake.wanted(), tally.refused() + intake.leftOut(), intake.since());
            case UNDONE -> Phrases.phrase("intake.sentence.undone", intake.since());
        };
    }

    private Component numbers() {
        var list = new UnorderedList();
        list.addClassName("tally");
        for (var outcome : Outcome.values()) {
            var count = Phrases.number(intake.tally().of(outcome));
            list.add(new ListItem(IntakeBadge.of(this, outcome), new Span(count)));
        }
        if (intake.leftOut() > 0) {
            list.add(new ListItem(
                    new Span(getTranslation("intake.unticked")), new Span(Phrases.number(intake.leftOut()))));
        }
        return list;
    }

    private void offer() {
        switch (intake.status()) {
            case LOOKED_AT -> {
                if (intake.wanted() > 0) {
                    actions.add(bringIn());
                }
                actions.add(new QuietButton("intake.look.again", this::lookAgain));
            }
            case ARRIVED -> actions.add(new PrimaryButton("intake.look", this::lookInBackground));
            case BROUGHT_IN -> actions.add(new QuietButton("intake.undo", this::askToUndo));
            case UNDONE -> {}
        }
    }

    private void lookAgain() {
        if (intakes.fileTally(intake.id()).files() > 0) {
            lookInBackground();
            return;
        }
        intakes.lookAgain(intake.id(), intake.addsCities(), getLocale());
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void lookInBackground() {
        follow(runs.look(intake.id(), getLocale()));
    }

    private Button bringIn() {
        var tally = intake.tally();
        var lines = tally.effective() + tally.staying() + tally.refused();
        var button = new Button(
                Phrases.phrase("intake.bring", intake.wanted()), click -> follow(runs.bringIn(intake.id(), lines)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void askToUndo() {
        ReasonDialog.ask(
                getTranslation("intake.undo"),
                getTranslation("intake.undo.help", intake.fileName()),
                getTranslation("intake.undo"),
                reason -> follow(runs.undo(intake.id(), reason)));
    }

    /** Shows how far the work is, and the page anew when it is over, unless the person went elsewhere meanwhile. */
    private void follow(Run<IntakeId> run) {
        var bar = new RunBar<>(run, getTranslation("intake.running"), "intake.error.done");
        actions.removeAll();
        actions.add(bar);
        var ui = UI.getCurrent();
        bar.follow(
                () -> {
                    if (isAttached()) {
                        ui.refreshCurrentRoute(false);
                    }
                },
                done -> {});
    }
}
