package passerelle.intake;

import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Takes back what an intake did to objects of its subject. */
public interface Restorer {

    String subject();

    /** @throws RuleViolation when something that happened since stands in the way, naming the object */
    void restore(Trace trace, Reason reason);
}
