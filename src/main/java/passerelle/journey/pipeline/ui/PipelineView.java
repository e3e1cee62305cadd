package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import passerelle.city.ui.CityChoices;
import passerelle.city.ui.CityOrder;
import passerelle.journey.Step;
import passerelle.journey.desk.ui.PipelineActs;
import passerelle.journey.pipeline.BoardColumn;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.journey.pipeline.PipelineService;
import passerelle.journey.pipeline.SavedFilterService;
import passerelle.shared.ui.Phrases;

/** All cities on their way; what is shown stands in the address, so that it can be kept and sent. */
@Route(PipelineAddress.ROUTE)
@Menu(order = 20, title = "journey.pipeline")
@RolesAllowed({"SECRETARIAT", "ANALYST"})
class PipelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EXPORTED = 200;

    private final PipelineService pipeline;
    private final Clock clock;
    private LocalDate today;
    private final PipelineTabs tabs = new PipelineTabs();
    private final PipelineFilters filters;
    private final PipelineGrid grid;
    private final SavedFilterLinks saved;
    private final Paragraph count = new Paragraph();
    private final Div tools = new Div();
    private final Div counts = new Div();
    private final Div board = new Div();
    private PipelineAddress address = PipelineAddress.of(QueryParameters.empty());

    PipelineView(
            PipelineService pipeline, SavedFilterService filters, CityChoices choices, PipelineActs acts, Clock clock) {
        this.pipeline = pipeline;
        this.clock = clock;
        this.today = LocalDate.now(clock);
        this.saved = new SavedFilterLinks(filters);
        this.filters = new PipelineFilters(choices, filter -> go(address.narrowed(filter)));
        grid = new PipelineGrid(today);
        addClassNames("page", "list-page", "pipeline-page");
        var heading = new Div(new H1(getPageTitle()), tabs);
        heading.addClassName("page-heading");
        tools.addClassName("list-tools");
        add(heading, counts, this.filters, saved, tools);
        setUpGrid();
        add(acts.over(grid), grid, board);
    }

    private void setUpGrid() {
        grid.setItemsPageable(page -> pipeline.rows(address.filter(), CityOrder.within(page)));
        grid.setEmptyStateText(getTranslation("journey.pipeline.empty"));
        grid.whenSorted(wanted -> go(wanted.map(address::sorted).orElse(address)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        today = LocalDate.now(clock);
        grid.readOn(today);
        address = PipelineAddress.of(event.getLocation().getQueryParameters());
        tabs.show(address);
        filters.show(address.filter());
        saved.show(address);
        counts.removeAll();
        board.removeAll();
        grid.setVisible(!address.board());
        grid.deselectAll();
        if (address.board()) {
            showBoard();
        } else {
            showTable();
        }
    }

    private void showTable() {
        counts.add(new StepCounts(
                pipeline.counts(address.filter().at(null)),
                today,
                step -> address.narrowed(address.filter().at(step)).link()));
        tell(pipeline.count(address.filter()));
        grid.order(address.sorting());
        grid.getDataProvider().refreshAll();
    }

    private void showBoard() {
        var order = Sort.by("j.earliestDue").and(CityOrder.byName());
        var columns = pipeline.board(address.filter(), StepColumn.PAGE, order);
        tell(columns.stream().mapToLong(BoardColumn::cities).sum());
        var shown = PipelineBoard.shown(columns, address.shown());
        var byStep = new PipelineBoard(
                columns,
                shown,
                today,
                (step, page) -> pipeline.rows(address.filter().at(step), PageRequest.of(page, StepColumn.PAGE, order)));
        board.add(byStep.chooser(columns, shown, this::remember), byStep);
    }

    /** The column that a phone shows changes nothing but the address. */
    private void remember(Step shown) {
        address = address.showing(shown);
        UI.getCurrent().getPage().getHistory().replaceState(null, address.link());
    }

    private void tell(long cities) {
        count.setText(getTranslation("journey.pipeline.count", Phrases.number(cities)));
        tools.removeAll();
        tools.add(count, export(address.filter()).link());
    }

    private PipelineExport export(PipelineFilter filter) {
        var order = grid.sorted(address.sorting()).and(CityOrder.byName());
        return new PipelineExport(today, page -> pipeline.rows(filter, PageRequest.of(page, EXPORTED, order)));
    }

    private static void go(PipelineAddress address) {
        UI.getCurrent().navigate(PipelineView.class, address.query().parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journey.pipeline");
    }
}
