package passerelle.membership;

import passerelle.shared.RuleViolation;

/** The name and the position of whoever signs, each at most 120 characters. */
final class Signatory {

    private static final int LONGEST = 120;

    private Signatory() {}

    static String name(String typed) {
        if (typed.isBlank()) {
            throw new RuleViolation("membership.error.signatory");
        }
        return position(typed);
    }

    /** May be unknown, then it is blank. */
    static String position(String typed) {
        var words = typed.strip();
        if (words.length() > LONGEST) {
            throw new RuleViolation("membership.error.long", LONGEST);
        }
        return words;
    }
}
