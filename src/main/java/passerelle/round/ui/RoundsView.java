package passerelle.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.List;
import org.springframework.data.domain.PageRequest;
import passerelle.city.ui.CityChoices;
import passerelle.city.ui.CityOrder;
import passerelle.round.RoundFilter;
import passerelle.round.RoundService;
import passerelle.round.RoundTotals;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Phrases;

/** One round of the Index in all cities; what is shown stands in the address, so that it can be kept and sent. */
@Route(RoundAddress.ROUTE)
@Menu(order = 25, title = "round.title")
@RolesAllowed({"SECRETARIAT", "ANALYST"})
class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EXPORTED = 200;

    private final RoundService service;
    private final RoundActs acts;
    private final Clock clock;
    private LocalDate today;
    private final List<Integer> rounds;
    private final RoundFilters filters;
    private final RoundGrid grid;
    private final Div summary = new Div();
    private final Div tools = new Div();
    private RoundAddress address;

    RoundsView(RoundService service, CityChoices choices, RoundActs acts, Clock clock) {
        this.service = service;
        this.acts = acts;
        this.clock = clock;
        this.today = LocalDate.now(clock);
        this.rounds = service.rounds();
        address = RoundAddress.of(QueryParameters.empty(), rounds, today.getYear());
        filters = new RoundFilters(choices, rounds, filter -> go(address.narrowed(filter)));
        grid = new RoundGrid(today);
        addClassNames("page", "list-page", "rounds-page");
        tools.addClassName("list-tools");
        if (rounds.isEmpty()) {
            var help = getTranslation("round.none.help");
            add(heading(), new EmptyState(getTranslation("round.none"), help, opening("round.first")));
        } else {
            setUpGrid();
            add(
                    heading(opening("round.open")),
                    summary,
                    filters,
                    tools,
                    acts.over(grid, () -> address.filter().round()),
                    grid);
        }
    }

    private Div heading(Component... actions) {
        var heading = new Div(new H1(getPageTitle()));
        heading.add(actions);
        heading.addClassName("page-heading");
        return heading;
    }

    private Component[] opening(String key) {
        if (!acts.mayAct()) {
            return new Component[0];
        }
        var link = new Anchor(OpeningView.ROUTE, getTranslation(key));
        link.addClassName("primary-link");
        return new Component[] {link};
    }

    private void setUpGrid() {
        grid.setItemsPageable(page -> service.rows(address.filter(), CityOrder.within(page)));
        grid.setEmptyStateText(getTranslation("round.empty"));
        grid.whenSorted(wanted -> go(wanted.map(address::sorted).orElse(address)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        today = LocalDate.now(clock);
        if (!rounds.isEmpty()) {
            grid.readOn(today);
            address = RoundAddress.of(event.getLocation().getQueryParameters(), rounds, today.getYear());
            filters.show(address.filter());
            tell(service.totals(address.filter()));
            grid.deselectAll();
            grid.order(address.sorting());
            grid.getDataProvider().refreshAll();
        }
    }

    private void tell(RoundTotals totals) {
        var filter = address.filter();
        var without = new Paragraph(getTranslation("round.without", service.membersWithout(filter.round())));
        without.addClassName("muted");
        summary.removeAll();
        summary.add(new RoundTiles(totals, address).showing(filter.state()), new RoundBar(totals), without);
        tools.removeAll();
        tools.add(
                new Paragraph(getTranslation("round.count", Phrases.number(totals.of(filter.state())))),
                export(filter).link());
    }

    private RoundExport export(RoundFilter filter) {
        var order = grid.sorted(address.sorting()).and(CityOrder.byName());
        return new RoundExport(
                filter.round(), today, page -> service.rows(filter, PageRequest.of(page, EXPORTED, order)));
    }

    private static void go(RoundAddress address) {
        UI.getCurrent().navigate(RoundsView.class, address.query().parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("round.title");
    }
}
