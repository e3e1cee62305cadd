package passerelle.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.word.WordText.Block;
import passerelle.word.WordText.Cell;
import passerelle.word.WordText.Row;
import passerelle.word.WordText.Table;

/** One table. Rows that were taken out are left out, cells that continue the one above are empty. */
final class TableReader {

    private final DocumentReader document;
    private final Elements at;
    private final List<Row> rows = new ArrayList<>();

    /** Of the row being read. */
    private List<Cell> cells = new ArrayList<>();

    private int column;
    private boolean deleted;

    TableReader(DocumentReader document, Elements at) {
        this.document = document;
        this.at = at;
    }

    Table read() {
        at.children(this::part);
        return new Table(List.copyOf(rows));
    }

    private void part(String name) {
        switch (name) {
            case "w:tr" -> row();
            case "w:sdt" -> Control.read(at, control -> at.children(this::part));
            case "w:ins", "w:customXml" -> at.children(this::part);
            default -> {}
        }
    }

    private void row() {
        cells = new ArrayList<>();
        column = 0;
        deleted = false;
        at.children(this::rowPart);
        if (!deleted) {
            rows.add(new Row(List.copyOf(cells)));
        }
    }

    private void rowPart(String name) {
        switch (name) {
            case "w:trPr" -> at.children(this::rowProperty);
            case "w:tc" -> cell(null);
            case "w:sdt" ->
                Control.read(
                        at,
                        control -> at.children(inner -> {
                            if (inner.equals("w:tc")) {
                                cell(control.box());
                            }
                        }));
            case "w:ins", "w:customXml" -> at.children(this::rowPart);
            default -> {}
        }
    }

    private void rowProperty(String name) {
        switch (name) {
            case "w:del" -> deleted = true;
            case "w:gridBefore" -> column += Numbering.number(at.attribute("val"));
            default -> {}
        }
    }

    private void cell(@Nullable String box) {
        var reader = new CellReader(document, at);
        var blocks = reader.read();
        cells.add(new Cell(box == null ? blocks : DocumentReader.box(box), column, reader.fill));
        column += reader.width;
    }

    private static final class CellReader {

        private final DocumentReader document;
        private final Elements at;
        private final List<Block> blocks = new ArrayList<>();
        private int width = 1;
        private boolean continued;
        private @Nullable String fill;

        private CellReader(DocumentReader document, Elements at) {
            this.document = document;
            this.at = at;
        }

        private List<Block> read() {
            at.children(name -> {
                if (name.equals("w:tcPr")) {
                    at.children(this::property);
                } else {
                    document.block(name, at, blocks);
                }
            });
            return continued ? List.of() : List.copyOf(blocks);
        }

        private void property(String name) {
            switch (name) {
                case "w:gridSpan" -> width = Math.max(1, Numbering.number(at.attribute("val")));
                case "w:vMerge", "w:hMerge" ->
                    continued |= !Optional.of("restart").equals(at.attribute("val"));
                case "w:shd" -> fill = DocumentReader.fill(at);
                default -> {}
            }
        }
    }
}
