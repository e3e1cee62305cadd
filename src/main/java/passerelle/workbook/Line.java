package passerelle.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;

/**
 * A cell of a workbook that came back, beside what stands on line.
 *
 * @param place such as {@code COM!F12}
 * @param code of the indicator or of the field of the profile
 * @param topic what it is about
 * @param seen the version of what stands on line, as it was compared
 * @param problem why it cannot be taken over; null for all but the invalid ones
 */
public record Line(
        String place,
        String code,
        LocalizedText topic,
        LineState state,
        Said online,
        Said mine,
        long seen,
        @Nullable Problem problem) {

    /** Whether it would take away what stands on line and put nothing in its place. */
    public boolean empties() {
        return mine.isBlank() && !online.isBlank();
    }

    /** What nobody needs to think about twice. */
    public boolean isTickedAtFirst() {
        return (state == LineState.NEW || state == LineState.CHANGED) && !empties();
    }

    /** Of two texts that collided both stay, one below the other. */
    public boolean keepsBoth() {
        return state == LineState.CONFLICT && mine instanceof Said.Words && !mine.isBlank();
    }

    public boolean mayBeTicked() {
        return state != LineState.INVALID && state != LineState.UNCHANGED;
    }

    Line closed(String why) {
        return new Line(place, code, topic, LineState.INVALID, online, mine, seen, new Problem(why, List.of()));
    }
}
