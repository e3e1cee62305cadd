package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.text.TextService;
import passerelle.visit.MeetingService;
import passerelle.visit.VisitDetails;

/** Whom the visit meets: the team notes it on the spot, the city sees the schedule. */
@org.springframework.stereotype.Component
class MeetingParts {

    private final MeetingService meetings;
    private final TextService texts;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    MeetingParts(MeetingService meetings, TextService texts, AuditLog audit, CurrentUser user, Clock clock) {
        this.meetings = meetings;
        this.texts = texts;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    Component of(VisitDetails visit) {
        var section = new MeetingSection(meetings, texts, audit, visit, LocalDate.now(clock));
        if (user.is(visit.city(), Role.SECRETARIAT, Role.EXPERT)) {
            section.allow();
        }
        section.refresh();
        return section;
    }
}
