package passerelle.result;

import passerelle.shared.RuleViolation;

/** Whether a result counts. Those that no longer do are kept. */
public enum ResultStatus {
    IN_FORCE,
    /** Another one was worked out from answers handed in later. */
    SUPERSEDED,
    /** Recorded by mistake. */
    WITHDRAWN;

    void checkInForce() {
        if (this != IN_FORCE) {
            throw new RuleViolation("result.error.ended");
        }
    }
}
