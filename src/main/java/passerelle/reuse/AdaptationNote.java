package passerelle.reuse;

import java.io.Serializable;
import passerelle.shared.RuleViolation;

/** What a city took over from another one and what it made different, in one line. */
public record AdaptationNote(String text) implements Serializable {

    public static final int LONGEST = 300;

    /** @throws RuleViolation when it says nothing, or more than a line */
    public AdaptationNote {
        text = text.strip();
        if (text.isEmpty()) {
            throw new RuleViolation("reuse.error.note");
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("reuse.error.note.long", text.length(), LONGEST);
        }
    }
}
