package passerelle.journey;

import static java.util.Objects.requireNonNull;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;

/** Keeps what was done to a fact: a line of the history, and the journey of the city follows. */
@Component
public class FactLog {

    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    FactLog(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    /** @param act in a city */
    public void append(Act act) {
        audit.append(act);
        events.publishEvent(new FactRecorded(requireNonNull(act.city())));
    }
}
