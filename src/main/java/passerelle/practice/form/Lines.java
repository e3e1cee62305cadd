package passerelle.practice.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.practice.form.Line.Place;
import passerelle.word.WordText;
import passerelle.word.WordText.Block;
import passerelle.word.WordText.Cell;
import passerelle.word.WordText.Paragraph;
import passerelle.word.WordText.Picture;
import passerelle.word.WordText.Row;
import passerelle.word.WordText.Table;

/**
 * The lines of a form in the order in which they belong together: along the rows of its tables, but down the columns
 * where labels stand side by side with their answers below.
 */
final class Lines {

    private final Predicate<String> label;
    private final List<Line> lines = new ArrayList<>();
    private int tables;

    private Lines(Predicate<String> label) {
        this.label = label;
    }

    /** @param label whether a text is nothing but a label of the form */
    static List<Line> of(WordText text, Predicate<String> label) {
        var lines = new Lines(label);
        lines.add(text.blocks(), Place.NOWHERE, null);
        return lines.lines;
    }

    private void add(List<Block> blocks, Place place, @Nullable String fill) {
        var here = place;
        for (var block : blocks) {
            switch (block) {
                case Paragraph paragraph -> here = add(paragraph, here, fill);
                case Table table -> {
                    add(table);
                    here = below(here);
                }
                case Picture picture -> lines.add(new Line(List.of(), null, false, false, fill, here, picture));
            }
        }
    }

    private Place add(Paragraph paragraph, Place place, @Nullable String fill) {
        var here = place;
        var continued = false;
        for (var runs : Runs.lines(paragraph.runs())) {
            var line = new Line(
                    runs,
                    paragraph.item(),
                    continued,
                    paragraph.heading(),
                    paragraph.fill() != null ? paragraph.fill() : fill,
                    here,
                    null);
            lines.add(line);
            if (!line.isBlank()) {
                here = below(here);
                continued = true;
            }
        }
        return here;
    }

    private static Place below(Place place) {
        return new Place(place.table(), place.row(), place.column(), false);
    }

    private void add(Table table) {
        var number = ++tables;
        var read = Collections.<Cell>newSetFromMap(new IdentityHashMap<>());
        for (var i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            if (isRowOfLabels(row)
                    && i + 1 < table.rows().size()
                    && hasNoLabel(table.rows().get(i + 1))) {
                addColumns(table, number, i, read);
            }
            for (var cell : row.cells()) {
                add(cell, number, i, read);
            }
        }
    }

    private void addColumns(Table table, int number, int from, Set<Cell> read) {
        for (var head : table.rows().get(from).cells()) {
            add(head, number, from, read);
            for (var i = from + 1;
                    i < table.rows().size() && hasNoLabel(table.rows().get(i));
                    i++) {
                for (var cell : table.rows().get(i).cells()) {
                    if (cell.column() == head.column()) {
                        add(cell, number, i, read);
                    }
                }
            }
        }
    }

    private void add(Cell cell, int table, int row, Set<Cell> read) {
        if (read.add(cell)) {
            add(cell.blocks(), new Place(table, row, cell.column(), true), cell.fill());
        }
    }

    private boolean isRowOfLabels(Row row) {
        return row.cells().size() > 1
                && row.cells().stream().allMatch(cell -> first(cell).anyMatch(label))
                && row.cells().stream().flatMap(Lines::first).distinct().count() > 1;
    }

    private boolean hasNoLabel(Row row) {
        return row.cells().stream().flatMap(Lines::first).noneMatch(label);
    }

    /** The first words of a cell. */
    private static Stream<String> first(Cell cell) {
        return cell.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .map(Blanks::strip)
                .filter(text -> !text.isEmpty())
                .limit(1);
    }
}
