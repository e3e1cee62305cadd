package passerelle.visit;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.journey.FactRecorded;
import passerelle.shared.Reason;

/** Tells the history and the journey what became of a visit. */
@Component
class VisitHistory {

    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    VisitHistory(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void planned(ExpertVisit visit) {
        record(act("visit.planned", visit).to(visit.words()), visit);
    }

    void corrected(ExpertVisit visit, String before, Reason reason) {
        record(act("visit.corrected", visit).from(before).to(visit.words()).because(reason), visit);
    }

    void closed(ExpertVisit visit, LocalDate on) {
        record(act("visit.closed", visit).to(on), visit);
    }

    void reopened(ExpertVisit visit, String before, Reason reason) {
        record(act("visit.reopened", visit).from(before).because(reason), visit);
    }

    void calledOff(ExpertVisit visit, Reason reason) {
        record(act("visit.called.off", visit).from(visit.words()).because(reason), visit);
    }

    private void record(Act act, ExpertVisit visit) {
        audit.append(act);
        events.publishEvent(new FactRecorded(visit.city()));
    }

    private static Act act(String key, ExpertVisit visit) {
        return Act.of(key, "visit", visit.id().value()).in(visit.city());
    }
}
