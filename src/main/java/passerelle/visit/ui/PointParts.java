package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.shared.Audience;
import passerelle.visit.VisitDetails;
import passerelle.visit.VisitStatus;
import passerelle.visit.profile.PointsToVerify;

/** What the visit's team should look at, open before and during the visit, behind its title afterwards. */
@org.springframework.stereotype.Component
class PointParts {

    private final PointsToVerify points;
    private final CurrentUser user;

    PointParts(PointsToVerify points, CurrentUser user) {
        this.points = points;
        this.user = user;
    }

    Optional<Component> of(VisitDetails visit) {
        if (!user.reads(visit.city(), Audience.VISIT_TEAM)) {
            return Optional.empty();
        }
        var details = new Details(UI.getCurrent().getTranslation("point.title"));
        details.addClassName("points");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(content(visit));
            }
        });
        details.setOpened(visit.status() == VisitStatus.PLANNED);
        return Optional.of(details);
    }

    private Component content(VisitDetails visit) {
        var found = points.of(visit.city(), visit.round());
        return found.isEmpty()
                ? new Paragraph(UI.getCurrent().getTranslation("point.empty", Integer.toString(visit.round())))
                : new PointList(found);
    }
}
