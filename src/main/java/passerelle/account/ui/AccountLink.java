package passerelle.account.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import passerelle.account.AccountRow;
import passerelle.shared.AccountId;

final class AccountLink {

    private AccountLink() {}

    static RouterLink of(AccountRow row) {
        return new RouterLink(row.name(), AccountView.class, to(row.id()));
    }

    static RouteParameters to(AccountId id) {
        return new RouteParameters(new RouteParam("account", id.value().toString()));
    }
}
