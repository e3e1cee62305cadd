package passerelle.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Pageable;
import passerelle.account.AccountRow;
import passerelle.account.AccountService;
import passerelle.account.InvitationDesk;
import passerelle.shared.ui.FoldingGrid;

/** Everybody who may sign in. */
@Route("accounts")
@Menu(order = 60, title = "accounts.title")
@RolesAllowed("SECRETARIAT")
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final InvitationDesk invitations;
    private final Clock clock;
    private final TextField search = new TextField();
    private final FoldingGrid<AccountLine> grid = new FoldingGrid<>();

    AccountsView(AccountService accounts, InvitationDesk invitations, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
        addClassNames("page", "list-page");
        var create = new Button(getTranslation("accounts.create"), click -> new AccountForm(accounts).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var heading = new Div(new H1(getPageTitle()), create);
        heading.addClassName("page-heading");
        setUpSearch();
        setUpGrid();
        var filters = new Div(search);
        filters.addClassName("filters");
        add(heading, filters, grid);
    }

    /** The address may say what to look for. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("text").ifPresent(search::setValue);
    }

    private void setUpSearch() {
        search.setLabel(getTranslation("accounts.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
    }

    private void setUpGrid() {
        grid.addComponentColumn(line -> AccountLink.of(line.account()))
                .setHeader(getTranslation("account.name"))
                .setRowHeader(true);
        grid.addColumn(line -> line.account().email().value()).setHeader(getTranslation("account.email"));
        grid.addComponentColumn(line -> AccountState.of(line.account(), line.invited(), clock.instant()))
                .setHeader(getTranslation("account.state"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setItemsPageable(this::lines);
        grid.setEmptyStateText(getTranslation("accounts.empty"));
        grid.addClassName("fill");
    }

    private List<AccountLine> lines(Pageable page) {
        var found = accounts.search(search.getValue(), page);
        return AccountLine.of(
                found, invitations.of(found.stream().map(AccountRow::id).toList()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.title");
    }
}
