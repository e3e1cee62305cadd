package passerelle.city.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityFilter;
import passerelle.city.CityRow;
import passerelle.city.CityService;
import passerelle.city.InCharge;
import passerelle.city.Standing;
import passerelle.shared.Country;
import passerelle.shared.ui.Choice;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;

/** The directory. */
@Route("cities")
@Menu(order = 10, title = "cities.title")
@PermitAll
class CitiesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityService cities;
    private final TextField search = new TextField();
    private final Choice<Country, String> country;
    private final Choice<Standing, Standing> standing;
    private final Optional<Choice<InCharge, InCharge>> officer;
    private final FoldingGrid<CityRow> grid = new FoldingGrid<>();

    CitiesView(CityService cities, CityChoices choices, CityForms forms, CurrentUser user) {
        this.cities = cities;
        country = choices.country(getTranslation("city.country"));
        standing = choices.standing(getTranslation("city.standing"));
        officer =
                user.seesTheNetwork() ? Optional.of(choices.officer(getTranslation("city.officer"))) : Optional.empty();
        addClassNames("page", "list-page");
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        if (user.is(Role.SECRETARIAT)) {
            heading.add(forms.add());
        }
        setUpFilters();
        setUpGrid();
        var filters = new Div(search, country, standing);
        officer.ifPresent(filters::add);
        filters.addClassName("filters");
        add(heading, filters, grid);
    }

    /** The address may say what to look for. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("text").ifPresent(search::setValue);
    }

    private void setUpFilters() {
        search.setLabel(getTranslation("cities.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        country.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        standing.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        officer.ifPresent(field ->
                field.addValueChangeListener(change -> grid.getDataProvider().refreshAll()));
    }

    private void setUpGrid() {
        addColumns();
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setItemsPageable(page -> cities.search(filter(), CityOrder.within(page)));
        grid.setEmptyStateText(getTranslation("cities.empty"));
        grid.addClassName("fill");
    }

    private void addColumns() {
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("city.name"))
                .setRowHeader(true)
                .setSortProperty(CityOrder.name());
        grid.addColumn(row -> row.country().name(getLocale()))
                .setHeader(getTranslation("city.country"))
                .setSortProperty(CityOrder.country());
        grid.addColumn(row -> Phrases.name(this, row.standing()))
                .setHeader(getTranslation("city.standing"))
                .setSortProperty("c.standing");
        var population = grid.addColumn(row -> row.population() == null ? "–" : Phrases.number(row.population()))
                .setHeader(getTranslation("city.population"))
                .setTextAlign(ColumnTextAlign.END)
                .setSortProperty("f.population");
        var network = grid.addColumn(CityRow::network).setHeader(getTranslation("city.network"));
        var officer = grid.addColumn(row -> row.officer() == null ? "" : row.officer())
                .setHeader(getTranslation("city.officer"))
                .setSortProperty("o.nameFolded");
        grid.wideOnly(population, network, officer);
    }

    private RouterLink link(CityRow row) {
        return new RouterLink(
                row.name(getLocale()), CityView.class, new RouteParameters(new RouteParam("city", row.code())));
    }

    private CityFilter filter() {
        return new CityFilter(
                search.getValue(),
                country.key(),
                standing.key(),
                officer.map(Choice::key).orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cities.title");
    }
}
