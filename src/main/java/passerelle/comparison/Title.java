package passerelle.comparison;

import passerelle.shared.RuleViolation;

/** What somebody calls a group or a saved comparison, at most {@value #LONGEST} characters. */
public record Title(String text) {

    public static final int LONGEST = 80;

    /** @throws RuleViolation without a name, or with a long one */
    public Title {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RuleViolation("comparison.error.name", LONGEST);
        }
    }
}
