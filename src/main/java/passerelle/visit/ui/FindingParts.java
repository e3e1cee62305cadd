package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.Audience;
import passerelle.text.TextService;
import passerelle.visit.VisitDetails;
import passerelle.visit.profile.FindingService;

/** What the visit found, for those who may see it by now. */
@org.springframework.stereotype.Component
class FindingParts {

    private final FindingService findings;
    private final EditionService editions;
    private final TextService texts;
    private final AuditLog audit;
    private final CurrentUser user;

    FindingParts(
            FindingService findings, EditionService editions, TextService texts, AuditLog audit, CurrentUser user) {
        this.findings = findings;
        this.editions = editions;
        this.texts = texts;
        this.audit = audit;
        this.user = user;
    }

    /** Nothing as long as the reader may not see it. */
    Optional<Component> of(VisitDetails visit) {
        return findings.of(visit.id()).map(found -> {
            var section = new FindingSection(findings, texts, editions.latest(Instrument.INDEX), visit);
            if (!found.issued() && user.is(visit.city(), Role.SECRETARIAT, Role.EXPERT)) {
                section.allow();
            }
            if (user.reads(visit.city(), Audience.VISIT_TEAM)) {
                section.withHistory(audit);
            }
            section.show(found.rows());
            return section;
        });
    }
}
