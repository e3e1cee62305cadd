package passerelle.visit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/** Notes taken in a meeting stay with the visit's team. */
@Component
class MeetingTexts implements TextOwner {

    private final Meetings meetings;
    private final ExpertVisits visits;
    private final CurrentUser user;

    MeetingTexts(Meetings meetings, ExpertVisits visits, CurrentUser user) {
        this.meetings = meetings;
        this.visits = visits;
        this.user = user;
    }

    @Override
    public String subject() {
        return "meeting";
    }

    @Override
    public Place place(UUID object, String field) {
        TextOwner.checkField(field, "notes");
        var meeting = meetings.require(new MeetingId(object));
        var city = visits.require(meeting.visit()).city();
        var mine = user.is(city, Role.SECRETARIAT, Role.EXPERT);
        var closed = meeting.isWithdrawn() ? "meeting.error.withdrawn" : null;
        return new Place(city, Audience.VISIT_TEAM, mine, closed);
    }
}
