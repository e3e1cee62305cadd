package passerelle.visit.profile;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.journey.FactRecorded;
import passerelle.shared.Audience;
import passerelle.shared.Reason;

/** Tells the history and the journey what became of a profile; the city reads nothing of it before it is issued. */
@Component
class ProfileHistory {

    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ProfileHistory(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void drafted(InterculturalProfile profile) {
        record(act("profile.drafted", profile).seenBy(Audience.VISIT_TEAM).to(profile.round()), profile);
    }

    void issued(InterculturalProfile profile) {
        record(act("profile.issued", profile).to(String.valueOf(profile.issuedOn())), profile);
    }

    void corrected(InterculturalProfile profile, String before, Reason reason) {
        record(
                act("profile.corrected", profile)
                        .from(before)
                        .to(String.valueOf(profile.issuedOn()))
                        .because(reason),
                profile);
    }

    /** The city has seen it, so it sees that it is gone. */
    void takenBack(InterculturalProfile profile, String before, Reason reason) {
        record(act("profile.taken.back", profile).from(before).because(reason), profile);
    }

    void withdrawn(InterculturalProfile profile, Audience audience, Reason reason) {
        record(
                act("profile.withdrawn", profile)
                        .seenBy(audience)
                        .from(profile.round())
                        .because(reason),
                profile);
    }

    private void record(Act act, InterculturalProfile profile) {
        audit.append(act);
        events.publishEvent(new FactRecorded(profile.city()));
    }

    private static Act act(String key, InterculturalProfile profile) {
        return Act.of(key, "profile", profile.id().value()).in(profile.city());
    }
}
