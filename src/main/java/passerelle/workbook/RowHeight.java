package passerelle.workbook;

import org.apache.poi.ss.usermodel.Row;

/** How high a row must be to show its texts: programs that open a locked sheet do not find out themselves. */
final class RowHeight {

    private static final float LINE = 15;
    private static final float MOST = 400;

    private RowHeight() {}

    /** @param letters how many fit beside one another */
    static void growTo(Row row, String text, int letters) {
        var lines = text.lines().mapToInt(line -> 1 + line.length() / letters).sum();
        var wanted = Math.min(MOST, lines * LINE + 3);
        if (wanted > row.getHeightInPoints()) {
            row.setHeightInPoints(wanted);
        }
    }
}
