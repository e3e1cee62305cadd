package passerelle.visit;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.journey.FactLog;
import passerelle.shared.Reason;

/** Tells the history and the journey what became of a visit. */
@Component
class VisitHistory {

    private final FactLog facts;

    VisitHistory(FactLog facts) {
        this.facts = facts;
    }

    void planned(ExpertVisit visit) {
        facts.append(act("visit.planned", visit).to(visit.words()));
    }

    void corrected(ExpertVisit visit, String before, Reason reason) {
        facts.append(
                act("visit.corrected", visit).from(before).to(visit.words()).because(reason));
    }

    void closed(ExpertVisit visit, LocalDate on) {
        facts.append(act("visit.closed", visit).to(on));
    }

    void reopened(ExpertVisit visit, String before, Reason reason) {
        facts.append(act("visit.reopened", visit).from(before).because(reason));
    }

    void calledOff(ExpertVisit visit, Reason reason) {
        facts.append(act("visit.called.off", visit).from(visit.words()).because(reason));
    }

    private static Act act(String key, ExpertVisit visit) {
        return Act.of(key, "visit", visit.id().value()).in(visit.city());
    }
}
