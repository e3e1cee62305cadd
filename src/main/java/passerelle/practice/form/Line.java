package passerelle.practice.form;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.word.WordText.ListItem;
import passerelle.word.WordText.Picture;
import passerelle.word.WordText.Run;

/**
 * One line of a form: a paragraph, or a part of one between two line breaks.
 *
 * @param continued whether it goes on with the paragraph of the line before
 * @param fill the colour behind it
 * @param picture what stands here in the place of text
 */
record Line(
        List<Run> runs,
        @Nullable ListItem item,
        boolean continued,
        boolean heading,
        @Nullable String fill,
        Place place,
        @Nullable Picture picture) {

    /**
     * Where in a table.
     *
     * @param table 0 for what stands in none
     * @param first whether nothing stands above it in its cell
     */
    record Place(int table, int row, int column, boolean first) {

        static final Place NOWHERE = new Place(0, 0, 0, false);

        boolean isInTable() {
            return table > 0;
        }

        boolean isInSameRow(Place other) {
            return table == other.table && row == other.row;
        }
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.collectingAndThen(Collectors.joining(), Blanks::strip));
    }

    boolean isBlank() {
        return text().isEmpty();
    }

    /** Whether all there is to read is bold. */
    boolean isBold() {
        return !isBlank() && runs.stream().allMatch(run -> run.bold() || Blanks.are(run.text()));
    }

    boolean startsBold() {
        return runs.stream()
                .filter(run -> !Blanks.are(run.text()))
                .findFirst()
                .map(Run::bold)
                .orElse(false);
    }

    Line with(List<Run> others) {
        return new Line(others, item, continued, heading, fill, place, picture);
    }

    /** What is left behind so many characters of its text. */
    Line behind(int characters) {
        return with(Runs.behind(Runs.stripped(runs), characters));
    }
}
