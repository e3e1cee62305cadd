package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.Audience;
import passerelle.text.TextService;
import passerelle.visit.VisitDetails;
import passerelle.visit.profile.FindingService;
import passerelle.visit.profile.ProfileService;
import passerelle.visit.profile.ProfileStatus;

/** What the visit found, for those who may see it by now. */
@org.springframework.stereotype.Component
class FindingParts {

    private final FindingService findings;
    private final ProfileService profiles;
    private final EditionService editions;
    private final TextService texts;
    private final CurrentUser user;

    FindingParts(
            FindingService findings,
            ProfileService profiles,
            EditionService editions,
            TextService texts,
            CurrentUser user) {
        this.findings = findings;
        this.profiles = profiles;
        this.editions = editions;
        this.texts = texts;
        this.user = user;
    }

    Optional<Component> of(VisitDetails visit) {
        var issued = isIssued(visit);
        if (!issued && !user.reads(visit.city(), Audience.VISIT_TEAM)) {
            return Optional.empty();
        }
        var writable = !issued && user.is(visit.city(), Role.SECRETARIAT, Role.EXPERT);
        var index = editions.active(Instrument.INDEX);
        return Optional.of(new FindingSection(findings, texts, index, visit, writable));
    }

    private boolean isIssued(VisitDetails visit) {
        return profiles.ofCity(visit.city()).stream()
                .anyMatch(profile -> profile.round() == visit.round() && profile.status() == ProfileStatus.ISSUED);
    }
}
