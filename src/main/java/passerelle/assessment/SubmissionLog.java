package passerelle.assessment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.journey.FactLog;

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

    void submitted(Act act, AssessmentDetails assessment) {
        facts.append(act);
        events.publishEvent(new AssessmentSubmitted(
                assessment.id(), assessment.city(), assessment.instrument(), assessment.round()));
    }

    void reviewed(Act act, AssessmentDetails assessment) {
        facts.append(act);
        events.publishEvent(new AssessmentReviewed(
                assessment.id(), assessment.city(), assessment.instrument(), assessment.round()));
    }
}
