package passerelle.membership;

import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/** A paper or a decision is in force until it is withdrawn; then nothing changes it any more. */
final class InForce {

    private InForce() {}

    /**
     * @param active empty once withdrawn
     * @throws RuleViolation when it is withdrawn
     */
    static void check(@Nullable Boolean active) {
        if (active == null) {
            throw new RuleViolation("membership.error.withdrawn");
        }
    }
}
