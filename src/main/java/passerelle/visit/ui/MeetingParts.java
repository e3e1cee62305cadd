package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.text.TextService;
import passerelle.visit.MeetingService;
import passerelle.visit.VisitDetails;

/** Whom the visit meets: the team notes it on the spot, the city sees the schedule. */
@org.springframework.stereotype.Component
class MeetingParts {

    private final MeetingService meetings;
    private final TextService texts;
    private final CurrentUser user;
    private final Clock clock;

    MeetingParts(MeetingService meetings, TextService texts, CurrentUser user, Clock clock) {
        this.meetings = meetings;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    Component of(VisitDetails visit) {
        var team = user.is(visit.city(), Role.SECRETARIAT, Role.EXPERT);
        return new MeetingSection(meetings, texts, visit, team, LocalDate.now(clock));
    }
}
