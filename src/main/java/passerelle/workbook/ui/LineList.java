package passerelle.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;
import passerelle.workbook.Line;
import passerelle.workbook.LineState;

/** The lines of a workbook that differ from what is on line, each with a tick where it may be taken over. */
class LineList extends Div {

    /** As many lines as stand on the page without scrolling among them. */
    private static final int AT_ONCE = 12;

    private static final Set<LineState> ALL = EnumSet.allOf(LineState.class);

    private final Set<Line> ticked;
    private final Runnable counting;
    private final FoldingGrid<Line> grid = new FoldingGrid<>();

    LineList(List<Line> lines, Set<Line> ticked, Runnable counting) {
        this.ticked = ticked;
        this.counting = counting;
        addClassName("workbook-lines");
        var filter = filter(lines);
        grid.addComponentColumn(this::place)
                .setHeader(getTranslation("workbook.line"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("workbook.line.state"))
                .setFlexGrow(1);
        grid.addComponentColumn(line -> said("workbook.line.online", SaidWords.of(line.online(), this)))
                .setHeader(getTranslation("workbook.line.online"))
                .setFlexGrow(3);
        grid.addComponentColumn(line -> said("workbook.line.mine", SaidWords.of(line.mine(), this)))
                .setHeader(getTranslation("workbook.line.mine"))
                .setFlexGrow(3);
        if (lines.size() <= AT_ONCE) {
            grid.setAllRowsVisible(true);
        } else {
            grid.addClassName("is-long");
        }
        grid.setItems(lines);
        filter.addValueChangeListener(change -> grid.setItems(lines.stream()
                .filter(line -> change.getValue().contains(line.state()))
                .toList()));
        add(filter, grid);
    }

    private RadioButtonGroup<Set<LineState>> filter(List<Line> lines) {
        var present =
                lines.stream().map(Line::state).collect(Collectors.toCollection(() -> EnumSet.noneOf(LineState.class)));
        var choices = new ArrayList<Set<LineState>>(List.of(ALL));
        present.forEach(state -> choices.add(EnumSet.of(state)));
        var filter = new RadioButtonGroup<Set<LineState>>();
        filter.setLabel(getTranslation("workbook.lines.show"));
        filter.setItems(choices);
        filter.setItemLabelGenerator(shown ->
                shown.size() == 1 ? Phrases.name(this, shown.iterator().next()) : getTranslation("workbook.lines.all"));
        filter.setValue(ALL);
        filter.setVisible(choices.size() > 2);
        return filter;
    }

    private Component place(Line line) {
        var name = line.code() + " " + line.topic().in(getLocale());
        var where = new Div(line.place());
        where.addClassName("muted");
        if (!line.mayBeTicked()) {
            return new Div(new Div(name), where);
        }
        var tick = new Checkbox(name, ticked.contains(line));
        tick.setAriaLabel(getTranslation("workbook.line.take", line.place(), name));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                ticked.add(line);
            } else {
                ticked.remove(line);
            }
            counting.run();
        });
        return new Div(tick, where);
    }

    private Component state(Line line) {
        var cell = new Div(LineBadge.of(this, line.state()));
        var problem = line.problem();
        if (problem != null) {
            cell.add(remark(
                    Phrases.phrase(problem.messageKey(), problem.arguments().toArray())));
        } else if (line.empties()) {
            cell.add(remark(getTranslation("workbook.line.empties")));
        } else if (line.keepsBoth()) {
            cell.add(remark(getTranslation("workbook.line.keeps.both")));
        }
        return cell;
    }

    private static Div remark(String words) {
        var remark = new Div(words);
        remark.addClassName("workbook-remark");
        return remark;
    }

    /** A phone shows the name of the column before it. */
    private Component said(String key, String words) {
        var name = new Span(getTranslation(key));
        name.addClassName("cell-name");
        var text = new Div(words);
        text.addClassName("workbook-said");
        return new Div(name, text);
    }
}
