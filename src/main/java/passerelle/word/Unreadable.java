package passerelle.word;

import passerelle.shared.RuleViolation;

/** A file that is not read, and why. */
public final class Unreadable extends RuleViolation {

    private final Refusal refusal;

    Unreadable(Refusal refusal) {
        super("Refusal." + refusal.name());
        this.refusal = refusal;
    }

    Unreadable(Refusal refusal, Exception cause) {
        this(refusal);
        initCause(cause);
    }

    public Refusal refusal() {
        return refusal;
    }
}
