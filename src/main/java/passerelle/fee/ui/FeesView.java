package passerelle.fee.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import passerelle.city.ui.CityLinks;
import passerelle.city.ui.CityOrder;
import passerelle.fee.FeeLine;
import passerelle.fee.FeeYearService;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.PageQuery;
import passerelle.shared.ui.Phrases;

/** The fees of a year: who owes, who was called, who has not paid. */
@Route("fees")
@Menu(order = 40, title = "fees.title")
@RolesAllowed({"SECRETARIAT", "ANALYST"})
class FeesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int YEARS_BACK = 8;

    private final FeeYearService fees;
    private final Select<Integer> year = new Select<>();
    private final Checkbox openOnly = new Checkbox();
    private final Paragraph sum = new Paragraph();
    private final FoldingGrid<FeeLine> grid = new FoldingGrid<>();
    private final Clock clock;

    FeesView(FeeYearService fees, Clock clock) {
        this.fees = fees;
        this.clock = clock;
        addClassNames("page", "list-page");
        sum.addClassName("lead");
        setUpFilters();
        setUpGrid();
        var filters = new Div(year, openOnly);
        filters.addClassName("filters");
        add(new H1(getPageTitle()), sum, filters, grid);
    }

    private void setUpFilters() {
        year.setLabel(getTranslation("fees.year"));
        year.setItemLabelGenerator(item -> Integer.toString(item));
        year.addValueChangeListener(change -> follow(change.isFromClient()));
        openOnly.setLabel(getTranslation("fees.open.only"));
        openOnly.addValueChangeListener(change -> follow(change.isFromClient()));
    }

    private void setUpGrid() {
        grid.addComponentColumn(line -> new Anchor(CityLinks.to(line.code(), "fees"), line.name(getLocale())))
                .setHeader(getTranslation("journey.column.city"))
                .setRowHeader(true)
                .setSortProperty(CityOrder.name());
        grid.addComponentColumn(line -> FeeBadge.of(line, LocalDate.now(clock))).setHeader(getTranslation("fee.state"));
        var called = grid.addColumn(line -> line.noticeOn() == null ? "–" : Phrases.shortDate(line.noticeOn()))
                .setHeader(getTranslation("fee.called"))
                .setSortProperty("f.noticeOn");
        var due = grid.addColumn(line -> line.due() == null ? "–" : Phrases.shortDate(line.due()))
                .setHeader(getTranslation("fee.due"))
                .setSortProperty("s.due");
        grid.wideOnly(called, due);
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setItemsPageable(page -> fees.lines(chosen(), openOnly.getValue(), CityOrder.within(page)));
        grid.setEmptyStateText(getTranslation("fees.empty"));
        grid.addClassName("fill");
    }

    private void follow(boolean typed) {
        if (typed) {
            var query = new PageQuery().and("year", chosen()).when(openOnly.getValue(), "open");
            getUI().ifPresent(ui -> ui.navigate(FeesView.class, query.parameters()));
        }
    }

    private int chosen() {
        return year.getOptionalValue().orElseGet(() -> LocalDate.now(clock).getYear());
    }

    /** The address says which year and whether only open ones: it can be kept and sent. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = PageQuery.of(event.getLocation().getQueryParameters());
        var thisYear = LocalDate.now(clock).getYear();
        var years =
                IntStream.range(0, YEARS_BACK).mapToObj(back -> thisYear - back).toList();
        var asked = query.value("year", Integer::valueOf);
        year.setItems(years);
        year.setValue(asked != null && years.contains(asked) ? asked : thisYear);
        openOnly.setValue(query.is("open"));
        var figures = fees.sum(chosen());
        sum.setText(Phrases.phrase(
                "fees.sum", figures.owing(), figures.called(), figures.settled(), figures.open(), figures.paid()));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fees.title");
    }
}
