package passerelle.chart;

import java.util.ArrayList;
import java.util.List;

/** What is drawn of one area; the rows of a drawing stand one below the other. */
interface AreaRow {

    /** Where the next one begins. */
    double bottom();

    void draw(Pen pen);

    /** The row of an area, from the height at which it begins. */
    @FunctionalInterface
    interface Making<R> {

        R at(int area, double top);
    }

    static <R extends AreaRow> List<R> stacked(int areas, double top, Making<R> making) {
        var rows = new ArrayList<R>();
        var next = top;
        for (var area = 0; area < areas; area++) {
            var row = making.at(area, next);
            rows.add(row);
            next = row.bottom();
        }
        return rows;
    }
}
