package passerelle.result;

import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.journey.FactLog;
import passerelle.shared.Audience;
import passerelle.shared.Reason;

/** What follows every act on an Index report: one line of history, the journey, and the publication of results. */
@Component
class ReportActs {

    private final Results results;
    private final FactLog facts;
    private final ApplicationEventPublisher events;

    ReportActs(Results results, FactLog facts, ApplicationEventPublisher events) {
        this.results = results;
        this.facts = facts;
        this.events = events;
    }

    void begun(IndexReport report) {
        facts.append(act("report.begun", report).seenBy(Audience.SECRETARIAT).to(report.round()));
    }

    void issued(IndexReport report) {
        publishResults(report);
        facts.append(act("report.issued", report).to(report.written()));
        Stream.ofNullable(report.issuedOn())
                .forEach(day -> events.publishEvent(new ReportIssued(report.id(), report.city(), day)));
    }

    void corrected(IndexReport report, String before, Reason reason) {
        publishResults(report);
        facts.append(act("report.corrected", report)
                .from(before)
                .to(report.written())
                .because(reason));
    }

    void takenBack(IndexReport report, String before, Reason reason) {
        publishResults(report);
        facts.append(act("report.taken-back", report).from(before).because(reason));
    }

    void withdrawn(IndexReport report, Reason reason) {
        facts.append(
                act("report.withdrawn", report).seenBy(Audience.SECRETARIAT).because(reason));
    }

    void read(IndexReport report) {
        facts.append(act("report.read", report).to(report.round()));
    }

    /** The results of a round are published by its report, on that day and no longer than it stands. */
    private void publishResults(IndexReport report) {
        results.inForce(report.city(), report.round()).forEach(result -> result.publishWithReport(report.issuedOn()));
    }

    private static Act act(String key, IndexReport report) {
        return Act.of(key, IndexReportService.SUBJECT, report.id().value()).in(report.city());
    }
}
