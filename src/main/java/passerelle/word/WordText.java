package passerelle.word;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a Word file, in reading order: the text as it would be if all tracked changes were accepted, without
 * headers, footers, notes and what is hidden. Boxes to tick are the signs ☒ and ☐, whatever they were made with.
 */
public record WordText(List<Block> blocks) {

    public sealed interface Block permits Paragraph, Table, Picture {}

    /** @param fill the colour behind it, if it has one of its own */
    public record Paragraph(
            List<Run> runs,
            @Nullable ListItem item,
            boolean heading,
            @Nullable String fill) implements Block {

        /** A line break is a {@code \n}, a tab a {@code \t}. */
        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /** A stretch of text that looks the same. */
    public record Run(String text, boolean bold, @Nullable String address) {

        boolean looksLike(Run other) {
            return bold == other.bold && (address == null ? other.address == null : address.equals(other.address));
        }
    }

    /** @param level 0 for the outermost list */
    public record ListItem(int level, boolean numbered) {}

    public record Table(List<Row> rows) implements Block {}

    public record Row(List<Cell> cells) {}

    /**
     * @param column the column of the grid it begins in, from 0
     * @param fill the colour behind it, if it has one
     */
    public record Cell(
            List<Block> blocks, int column, @Nullable String fill) {}

    /** @param type its media type by what is in it */
    public record Picture(byte[] bytes, String type, String description) implements Block {}
}
