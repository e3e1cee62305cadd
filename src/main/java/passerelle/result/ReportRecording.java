package passerelle.result;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.journey.FactRecorded;

/** What follows an act on an Index report: its line of history, the journey, and the publication of results. */
@Component
class ReportRecording {

    private final Results results;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ReportRecording(Results results, AuditLog audit, ApplicationEventPublisher events) {
        this.results = results;
        this.audit = audit;
        this.events = events;
    }

    void record(IndexReport report, Act act) {
        audit.append(act);
        events.publishEvent(new FactRecorded(report.city()));
    }

    /** The results of a round are published by its report, on that day and no longer than it stands. */
    void publish(IndexReport report, Act act) {
        results.inForce(report.city(), report.round()).forEach(result -> result.publish(report.issuedOn()));
        record(report, act);
    }
}
