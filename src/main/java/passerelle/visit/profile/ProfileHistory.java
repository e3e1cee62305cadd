package passerelle.visit.profile;

import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.journey.FactLog;
import passerelle.shared.Audience;
import passerelle.shared.Reason;

/** Tells the history and the journey what became of a profile; the city reads nothing of it before it is issued. */
@Component
class ProfileHistory {

    private final FactLog facts;

    ProfileHistory(FactLog facts) {
        this.facts = facts;
    }

    void drafted(InterculturalProfile profile) {
        facts.append(act("profile.drafted", profile).seenBy(Audience.VISIT_TEAM).to(profile.round()));
    }

    void issued(InterculturalProfile profile) {
        facts.append(act("profile.issued", profile).to(String.valueOf(profile.issuedOn())));
    }

    void corrected(InterculturalProfile profile, String before, Reason reason) {
        facts.append(act("profile.corrected", profile)
                .from(before)
                .to(String.valueOf(profile.issuedOn()))
                .because(reason));
    }

    /** The city has seen it, so it sees that it is gone. */
    void takenBack(InterculturalProfile profile, String before, Reason reason) {
        facts.append(act("profile.taken.back", profile).from(before).because(reason));
    }

    void withdrawn(InterculturalProfile profile, Audience audience, Reason reason) {
        facts.append(act("profile.withdrawn", profile)
                .seenBy(audience)
                .from(profile.round())
                .because(reason));
    }

    private static Act act(String key, InterculturalProfile profile) {
        return Act.of(key, "profile", profile.id().value()).in(profile.city());
    }
}
