package passerelle.shared;

import java.io.Serializable;

/** Why somebody corrected, withdrew, skipped or waived something: one line, 3 to 500 characters. */
public record Reason(String text) implements Serializable {

    public static final int LONGEST = 500;

    /** @throws RuleViolation when it is too short to explain anything, or too long for one line */
    public Reason {
        text = text.strip();
        if (text.length() < 3) {
            throw new RuleViolation("reason.error.missing");
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("reason.error.long", text.length());
        }
    }
}
