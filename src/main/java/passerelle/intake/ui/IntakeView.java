package passerelle.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryList;
import passerelle.intake.IntakeDetails;
import passerelle.intake.IntakeId;
import passerelle.intake.IntakeRuns;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeStatus;
import passerelle.intake.IntakeTicks;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** One table: what each of its lines would do, and the one button that does it; afterwards its report. */
@Route("intakes/:intake")
@RolesAllowed("SECRETARIAT")
class IntakeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final IntakeService intakes;
    private final IntakeTicks ticks;
    private final IntakeRuns runs;
    private final AuditLog audit;
    private String title = "";

    IntakeView(IntakeService intakes, IntakeTicks ticks, IntakeRuns runs, AuditLog audit) {
        this.intakes = intakes;
        this.ticks = ticks;
        this.runs = runs;
        this.audit = audit;
        addClassNames("page", "intake-page");
    }

    static RouteParameters parameters(IntakeId id) {
        return new RouteParameters(new RouteParam("intake", id.value().toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("intake")
                .flatMap(IntakeView::id)
                .flatMap(intakes::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(IntakeDetails intake) {
        title = intake.fileName();
        removeAll();
        var heading = new Div(new H1(title), IntakeBadge.of(this, intake));
        heading.addClassName("page-heading");
        var facts = Phrases.phrase(
                "intake.facts", getTranslation("intake.kind." + intake.kind()), intake.lookedAt(), intake.by());
        var steps = new Div(new IntakeSteps(intakes, runs, intake));
        add(new RouterLink(getTranslation("intake.back"), IntakesView.class), heading, new Paragraph(facts), steps);
        if (intake.status() == IntakeStatus.ARRIVED) {
            return;
        }
        add(new LineList(intakes, ticks, intake, () -> showAnew(intake.id(), steps)));
        var files = intakes.fileTally(intake.id());
        if (files.files() > 0) {
            add(new FileList(intakes, intake.id(), files));
        }
        if (intake.status() != IntakeStatus.LOOKED_AT) {
            add(history(intake.id()));
        }
    }

    private void showAnew(IntakeId id, Div steps) {
        steps.removeAll();
        intakes.find(id).ifPresent(intake -> steps.add(new IntakeSteps(intakes, runs, intake)));
    }

    private Section history(IntakeId id) {
        var history = new Section(getTranslation("history.title"));
        history.add(new HistoryList(page -> audit.ofObject(null, "intake", id.value(), page)));
        return history;
    }

    private static Optional<IntakeId> id(String typed) {
        try {
            return Optional.of(new IntakeId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
