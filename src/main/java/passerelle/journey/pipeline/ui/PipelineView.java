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
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import passerelle.city.CityService;
import passerelle.journey.pipeline.PipelineService;
import passerelle.shared.ui.Phrases;

/** All cities on their way; what is shown stands in the address, so that it can be kept and sent. */
@Route("pipeline")
@Menu(order = 20, title = "journey.pipeline")
@RolesAllowed({"SECRETARIAT", "ANALYST"})
class PipelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PipelineService pipeline;
    private final PipelineFilters filters;
    private final PipelineGrid grid;
    private final Paragraph count = new Paragraph();
    private PipelineAddress address = PipelineAddress.of(QueryParameters.empty());

    PipelineView(PipelineService pipeline, CityService cities, Clock clock) {
        this.pipeline = pipeline;
        var today = LocalDate.now(clock);
        filters = new PipelineFilters(cities.countries(), pipeline.officers(), filter -> go(address.narrowed(filter)));
        grid = new PipelineGrid(today);
        addClassNames("page", "list-page");
        add(new H1(getPageTitle()), new StepCounts(pipeline.counts(), today), filters, count, grid);
        setUpGrid();
    }

    private void setUpGrid() {
        grid.setItemsPageable(page -> pipeline.rows(address.filter(), inOrder(page)));
        grid.setEmptyStateText(getTranslation("journey.pipeline.empty"));
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                go(sorted.getSortOrder().stream()
                        .findFirst()
                        .map(order -> address.sorted(order.getSorted().getKey(), order.getDirection()))
                        .orElse(address));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PipelineAddress.of(event.getLocation().getQueryParameters());
        filters.show(address.filter());
        count.setText(getTranslation("journey.pipeline.count", Phrases.number(pipeline.count(address.filter()))));
        grid.order(address.column(), address.direction());
        grid.getDataProvider().refreshAll();
    }

    private static void go(PipelineAddress address) {
        UI.getCurrent().navigate(PipelineView.class, address.query());
    }

    /** Cities of the same rank stand in the order of their names, so that no page shows one twice. */
    private Pageable inOrder(Pageable page) {
        var name = getLocale().getLanguage().equals("fr") ? "c.sortFr" : "c.sortEn";
        return PageRequest.of(
                page.getPageNumber(), page.getPageSize(), page.getSort().and(Sort.by(name, "c.id.value")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journey.pipeline");
    }
}
