package passerelle.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.shared.Reason;

/** What the intakes did, kept so that it can be taken back. */
@Component
class IntakeTraces {

    private final StoredTraces traces;
    private final List<Restorer> restorers;

    IntakeTraces(StoredTraces traces, List<Restorer> restorers) {
        this.traces = traces;
        this.restorers = List.copyOf(restorers);
    }

    void keep(IntakeId intake, List<Trace> done) {
        var stored = new ArrayList<StoredTrace>();
        done.forEach(trace -> stored.add(new StoredTrace(new IntakePlace(intake, stored.size()), trace)));
        traces.saveAll(stored);
    }

    /** The last first. @throws RuleViolation when something that happened since stands in the way */
    void takeBack(IntakeId intake, Reason reason) {
        for (var stored : traces.lastFirst(intake)) {
            restorer(stored.trace()).restore(stored.trace(), reason);
        }
    }

    private Restorer restorer(Trace trace) {
        return restorers.stream()
                .filter(restorer -> restorer.subject().equals(trace.subject()))
                .findFirst()
                .orElseThrow();
    }
}
