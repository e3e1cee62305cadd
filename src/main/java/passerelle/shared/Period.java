package passerelle.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** Days from the first to the last, both included. */
@Embeddable
public record Period(LocalDate first, LocalDate last) implements Serializable {

    /** @throws RuleViolation when it ends before it starts */
    public Period {
        if (last.isBefore(first)) {
            throw new RuleViolation("period.error.ends.before.start", first, last);
        }
    }
}
