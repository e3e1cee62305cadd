package passerelle.workbook;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;
import passerelle.table.CellText;

/**
 * A cell, or the few that make one answer, which may have been changed in the workbook, on line, or in both.
 *
 * @param now what stands on line
 * @param then what stood on line when the workbook was written; null where no cell could hold it
 */
record Compared(
        String place,
        String code,
        LocalizedText topic,
        Said online,
        Seen now,
        @Nullable Seen then) {

    /** @param reading throws {@link Misfilled} for what cannot be understood */
    Line line(Supplier<Said> reading) {
        if (then == null) {
            return line(LineState.UNCHANGED, online);
        }
        try {
            var mine = reading.get();
            return line(state(then, mine), mine);
        } catch (Misfilled wrong) {
            var cell = wrong.cell();
            return new Line(
                    cell.place(),
                    code,
                    topic,
                    LineState.INVALID,
                    online,
                    new Said.Typed(cell.text()),
                    now.version(),
                    Problem.of(wrong));
        }
    }

    private Line line(LineState state, Said mine) {
        return new Line(place, code, topic, state, online, mine, now.version(), null);
    }

    /** Whoever did not touch a cell has changed nothing, whatever happened on line. */
    private LineState state(Seen then, Said mine) {
        var print = Seen.print(mine);
        if (print.equals(then.print()) || print.equals(now.print())) {
            return LineState.UNCHANGED;
        }
        if (then.version() != now.version()) {
            return isKept(mine) ? LineState.UNCHANGED : LineState.CONFLICT;
        }
        return now.print().isEmpty() ? LineState.NEW : LineState.CHANGED;
    }

    /** Where two texts collided and both were kept, there is nothing left to decide. */
    private boolean isKept(Said mine) {
        return mine instanceof Said.Words words
                && !words.isBlank()
                && online instanceof Said.Words kept
                && CellText.plain(kept.text()).contains(words.text());
    }
}
