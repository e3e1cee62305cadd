package passerelle.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.journey.FactLog;
import passerelle.shared.Reason;

/** Tells the history and the journey what became of a submission, and whoever scores answers that there is one. */
@Component
class SubmissionLog {

    private final FactLog facts;
    private final ApplicationEventPublisher events;

    SubmissionLog(FactLog facts, ApplicationEventPublisher events) {
        this.facts = facts;
        this.events = events;
    }

    void append(Act act) {
        facts.append(act);
    }

    void submitted(Act act, AssessmentDetails assessment, @Nullable Reason reason) {
        facts.append(reason == null ? act : act.because(reason));
        events.publishEvent(new AssessmentSubmitted(
                assessment.id(),
                assessment.city(),
                assessment.instrument(),
                assessment.round(),
                reason == null ? "" : reason.text()));
    }

    void reviewed(Act act, AssessmentDetails assessment) {
        facts.append(act);
        events.publishEvent(new AssessmentReviewed(
                assessment.id(), assessment.city(), assessment.instrument(), assessment.round()));
    }
}
