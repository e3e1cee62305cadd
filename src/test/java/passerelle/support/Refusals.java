package passerelle.support;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.security.access.AccessDeniedException;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/** The three ways in which an act is not done. */
public final class Refusals {

    private Refusals() {}

    /** By a rule, which is told by the text of that key. */
    public static void assertRefused(ThrowingCallable act, String key) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }

    /** Because it looks wrong, as the text of that key says, and was not confirmed. */
    public static void assertAskedBack(ThrowingCallable act, String key) {
        assertThatExceptionOfType(NeedsConfirmation.class).isThrownBy(act).withMessage(key);
    }

    /** Because whoever is signed in may not do or see it. */
    public static void assertDenied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
