package passerelle.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import passerelle.audit.ui.HistoryWords;
import passerelle.intake.IntakeDetails;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeStatus;
import passerelle.intake.IntakeTicks;
import passerelle.intake.LineDetails;
import passerelle.intake.Outcome;
import passerelle.intake.Problem;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** The lines of a table, a page at a time, the refused ones first asked for. */
class LineList extends Div {

    /** As many lines as stand on the page without scrolling among them. */
    private static final int AT_ONCE = 12;

    private final RadioButtonGroup<Set<Outcome>> filter = new RadioButtonGroup<>();
    private final IntakeTicks ticking;
    private final IntakeDetails intake;
    private final boolean ticks;
    private final Runnable ticked;

    /** @param ticked whenever somebody says which lines shall be brought in */
    LineList(IntakeService intakes, IntakeTicks ticking, IntakeDetails intake, Runnable ticked) {
        this.ticking = ticking;
        this.intake = intake;
        this.ticks = ticking.arePossible(intake.kind());
        this.ticked = ticked;
        addClassName("intake-lines");
        var all = Set.<Outcome>copyOf(EnumSet.allOf(Outcome.class));
        filter.setLabel(getTranslation("intake.lines.show"));
        filter.setItems(choices(all));
        filter.setItemLabelGenerator(shown ->
                shown.size() == 1 ? Phrases.name(this, shown.iterator().next()) : getTranslation("intake.lines.all"));
        filter.setValue(intake.tally().refused() > 0 ? Set.of(Outcome.REFUSED) : all);
        var grid = grid();
        var tally = intake.tally();
        if (tally.effective() + tally.staying() + tally.refused() <= AT_ONCE) {
            grid.setAllRowsVisible(true);
        } else {
            grid.addClassName("is-long");
        }
        grid.setItemsPageable(page -> intakes.lines(intake.id(), filter.getValue(), page));
        filter.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        add(new H2(getTranslation("intake.lines")), filter);
        if (isOpen() && tally.effective() > 1) {
            add(all(grid));
        }
        add(grid);
    }

    /** Whether something can be ticked. */
    private boolean isOpen() {
        return ticks && intake.status() == IntakeStatus.LOOKED_AT;
    }

    private Div all(FoldingGrid<LineDetails> grid) {
        var acts = new Div(
                new QuietButton("intake.tick.all", () -> tickAll(true, grid)),
                new QuietButton("intake.tick.none", () -> tickAll(false, grid)));
        acts.addClassName("actions");
        return acts;
    }

    private void tickAll(boolean wanted, FoldingGrid<LineDetails> grid) {
        ticking.setAll(intake.id(), wanted);
        grid.getDataProvider().refreshAll();
        ticked.run();
    }

    /** With a tick where the line can be left out. */
    private Component about(LineDetails line) {
        if (!ticks || !line.hasEffect()) {
            return new Span(line.title());
        }
        var box = new Checkbox(line.title(), !line.leftOut());
        box.setAriaLabel(getTranslation("intake.tick", line.title()));
        box.setReadOnly(!isOpen());
        box.addValueChangeListener(change -> {
            ticking.set(intake.id(), Set.of(line.line()), change.getValue());
            ticked.run();
        });
        return box;
    }

    private static List<Set<Outcome>> choices(Set<Outcome> all) {
        return List.of(
                all, Set.of(Outcome.REFUSED), Set.of(Outcome.ADDS), Set.of(Outcome.CHANGES), Set.of(Outcome.STAYS));
    }

    private FoldingGrid<LineDetails> grid() {
        var grid = new FoldingGrid<LineDetails>();
        grid.addColumn(LineDetails::line)
                .setHeader(getTranslation("intake.line"))
                .setRowHeader(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::about)
                .setHeader(getTranslation(ticks ? "intake.tick.header" : "intake.line.title"));
        grid.addComponentColumn(line -> IntakeBadge.of(this, line.outcome()))
                .setHeader(getTranslation("intake.line.outcome"));
        var what = grid.addComponentColumn(this::words)
                .setHeader(getTranslation("intake.line.what"))
                .setFlexGrow(3);
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        what.setAutoWidth(false).setWidth("20rem");
        grid.setEmptyStateText(getTranslation("intake.lines.none"));
        return grid;
    }

    private Component words(LineDetails line) {
        var problem = line.problem();
        if (problem != null && line.outcome() == Outcome.REFUSED) {
            return new Span(words(problem));
        }
        var after = HistoryWords.of(line.after(), this);
        return new Span(
                line.outcome() == Outcome.CHANGES
                        ? getTranslation("intake.line.change", HistoryWords.of(line.before(), this), after)
                        : after + (problem == null ? "" : " · " + words(problem)));
    }

    private String words(Problem problem) {
        var why = Phrases.phrase(problem.messageKey(), problem.arguments().toArray());
        return problem.column() == null
                ? why
                : getTranslation("intake.line.problem", getTranslation("intake.column." + problem.column()), why);
    }
}
