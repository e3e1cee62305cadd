package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import passerelle.journey.Step;
import passerelle.journey.pipeline.BoardColumn;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.shared.ui.Phrases;

/** A column for every step. A phone shows one of them, and a choice of the others. */
class PipelineBoard extends Div {

    /**
     * @param shown on a phone
     * @param page of a step, by its number from 0
     */
    PipelineBoard(
            List<BoardColumn> board, Step shown, LocalDate today, BiFunction<Step, Integer, List<PipelineRow>> page) {
        addClassName("board");
        for (var column : board) {
            add(new StepColumn(column, today, number -> page.apply(column.step(), number)));
        }
        show(shown);
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("journey.board"));
    }

    /** Which column a phone shows: the one asked for, else the first that holds a city. */
    static Step shown(List<BoardColumn> board, @Nullable Step wanted) {
        return board.stream()
                .filter(column -> wanted == null ? column.cities() > 0 : column.step() == wanted)
                .findFirst()
                .orElse(board.getFirst())
                .step();
    }

    private void show(Step shown) {
        getChildren()
                .map(StepColumn.class::cast)
                .forEach(column -> column.setClassName("is-shown", column.step() == shown));
    }

    /** For a phone, which has room for one column. */
    Select<BoardColumn> chooser(List<BoardColumn> board, Step shown, Consumer<Step> chosen) {
        var chooser = new Select<BoardColumn>();
        chooser.addClassName("board-chooser");
        chooser.setLabel(getTranslation("journey.board.step"));
        chooser.setItems(board);
        chooser.setItemLabelGenerator(
                column -> Phrases.name(this, column.step()) + " (" + Phrases.number(column.cities()) + ")");
        board.stream().filter(column -> column.step() == shown).forEach(chooser::setValue);
        chooser.addValueChangeListener(change -> {
            show(change.getValue().step());
            chosen.accept(change.getValue().step());
        });
        return chooser;
    }
}
