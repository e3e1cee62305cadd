package passerelle.visit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/** The team's own notes on a visit: what to see, whom to ask. They stay with the team. */
@Component
class VisitTexts implements TextOwner {

    private final ExpertVisits visits;
    private final CurrentUser user;

    VisitTexts(ExpertVisits visits, CurrentUser user) {
        this.visits = visits;
        this.user = user;
    }

    @Override
    public String subject() {
        return "visit";
    }

    @Override
    public Place place(UUID object, String field) {
        TextOwner.checkField(field, "notes");
        var visit = visits.require(new VisitId(object));
        var mine = user.is(visit.city(), Role.SECRETARIAT, Role.EXPERT);
        var closed = visit.status() == VisitStatus.CALLED_OFF ? "visit.error.called.off" : null;
        return new Place(visit.city(), Audience.VISIT_TEAM, mine, closed);
    }
}
