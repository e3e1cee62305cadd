package passerelle.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;
import passerelle.intake.IntakeDetails;
import passerelle.intake.IntakeReception;
import passerelle.intake.IntakeRuns;
import passerelle.intake.IntakeService;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;

/** All tables that were brought in, or looked at. */
@Route(IntakeLinks.ALL)
@Menu(order = 65, title = "intake.title")
@RolesAllowed("SECRETARIAT")
class IntakesView extends Div implements HasDynamicTitle {

    private final IntakeService intakes;
    private final IntakeReception reception;
    private final IntakeRuns runs;

    IntakesView(IntakeService intakes, IntakeReception reception, IntakeRuns runs) {
        this.intakes = intakes;
        this.reception = reception;
        this.runs = runs;
        addClassNames("page", "list-page");
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        add(heading);
        if (intakes.all(PageRequest.of(0, 1)).isEmpty()) {
            add(new EmptyState(getTranslation("intake.none"), getTranslation("intake.none.help"), begin()));
        } else {
            heading.add(begin());
            add(new Paragraph(getTranslation("intake.help")), grid());
        }
    }

    private Button begin() {
        var begin =
                new Button(getTranslation("intake.begin"), click -> new IntakeForm(intakes, reception, runs).open());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return begin;
    }

    private FoldingGrid<IntakeDetails> grid() {
        var grid = new FoldingGrid<IntakeDetails>();
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("intake.file"))
                .setRowHeader(true);
        grid.addColumn(intake -> getTranslation("intake.kind." + intake.kind()))
                .setHeader(getTranslation("intake.kind"));
        grid.addComponentColumn(intake -> IntakeBadge.of(this, intake)).setHeader(getTranslation("intake.state"));
        grid.addColumn(intake -> Phrases.phrase(
                        "intake.effect", intake.wanted(), intake.tally().refused() + intake.leftOut()))
                .setHeader(getTranslation("intake.lines"));
        grid.addColumn(intake -> Phrases.moment(intake.lookedAt()) + ", " + intake.by())
                .setHeader(getTranslation("intake.looked.at"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setItemsPageable(intakes::all);
        grid.addClassName("fill");
        return grid;
    }

    private Component link(IntakeDetails intake) {
        return new RouterLink(intake.fileName(), IntakeView.class, IntakeView.parameters(intake.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title");
    }
}
