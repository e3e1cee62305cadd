package passerelle.shared;

/**
 * An act that is allowed but looks wrong, such as a declaration dated before the letter. Whoever catches it shows the
 * warning and, if the person insists, repeats the act as confirmed.
 */
public class NeedsConfirmation extends RuleViolation {

    public NeedsConfirmation(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
