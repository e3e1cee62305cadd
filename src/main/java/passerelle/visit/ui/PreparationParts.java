package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.shared.Audience;
import passerelle.shared.ui.Folded;
import passerelle.visit.VisitDetails;
import passerelle.visit.VisitStatus;
import passerelle.visit.profile.PointsToVerify;

/** What the team prepares: the points to verify and its own notes. It leads the page until the visit begins. */
@org.springframework.stereotype.Component
class PreparationParts {

    private final PointsToVerify points;
    private final TeamNotes notes;
    private final CurrentUser user;
    private final Clock clock;

    PreparationParts(PointsToVerify points, TeamNotes notes, CurrentUser user, Clock clock) {
        this.points = points;
        this.notes = notes;
        this.user = user;
        this.clock = clock;
    }

    boolean leads(VisitDetails visit) {
        return LocalDate.now(clock).isBefore(visit.period().first());
    }

    Optional<Component> of(VisitDetails visit) {
        if (!user.reads(visit.city(), Audience.VISIT_TEAM)) {
            return Optional.empty();
        }
        var details = new Folded(UI.getCurrent().getTranslation("point.title"), () -> content(visit));
        details.addClassName("points");
        details.setOpened(visit.status() == VisitStatus.PLANNED);
        return Optional.of(new Div(details, notes.of(visit)));
    }

    private Component content(VisitDetails visit) {
        var found = points.of(visit.city(), visit.round());
        return found.isEmpty()
                ? new Paragraph(UI.getCurrent().getTranslation("point.empty", Integer.toString(visit.round())))
                : new PointList(found);
    }
}
