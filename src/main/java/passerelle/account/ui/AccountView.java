package passerelle.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import passerelle.account.AccountRow;
import passerelle.account.AccountService;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryList;
import passerelle.shared.AccountId;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.ReasonDialog;
import passerelle.shared.ui.Section;

/** One person: roles, the one-time link, closing. */
@Route("accounts/:account")
@RolesAllowed("SECRETARIAT")
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final InvitationSectionFactory invitations;
    private final GrantsSectionFactory grants;
    private final AuditLog audit;
    private String title = "";

    AccountView(
            AccountService accounts,
            InvitationSectionFactory invitations,
            GrantsSectionFactory grants,
            AuditLog audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.grants = grants;
        this.audit = audit;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = event.getRouteParameters()
                .get("account")
                .flatMap(AccountView::id)
                .flatMap(accounts::find)
                .orElseThrow(NotFoundException::new);
        show(account);
    }

    private void show(AccountRow account) {
        title = account.name();
        removeAll();
        var rename = new QuietButton("account.rename", () -> askForName(account));
        var heading = new Div(new H1(title), rename);
        heading.addClassName("page-heading");
        add(
                new RouterLink(getTranslation("accounts.back"), AccountsView.class),
                heading,
                new Paragraph(account.email().value()),
                invitations.of(account, () -> accounts.find(account.id()).ifPresent(this::show)),
                grants.of(account, () -> show(account)),
                access(account),
                history(account));
    }

    private void askForName(AccountRow account) {
        var name = new TextField(getTranslation("account.name"), account.name(), "");
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        var fields = new Div(name);
        fields.addClassName("form-fields");
        new FormDialog(getTranslation("account.rename"), getTranslation("form.save"), fields, confirmed -> {
                    accounts.rename(account.id(), name.getValue());
                    accounts.find(account.id()).ifPresent(this::show);
                    return true;
                })
                .over(names(account), () -> names(accounts.find(account.id()).orElseThrow()))
                .open();
    }

    private Map<String, String> names(AccountRow account) {
        return Map.of(getTranslation("account.name"), account.name());
    }

    private Section access(AccountRow account) {
        var closed = account.closed();
        var change = new Button(getTranslation(closed ? "account.reopen" : "account.close"), click -> {
            if (closed) {
                accounts.reopen(account.id());
                changed(account, "account.reopened");
            } else {
                askToClose(account);
            }
        });
        var section = new Section(getTranslation("account.access"), change);
        section.add(new Paragraph(getTranslation(closed ? "account.reopen.help" : "account.close.help")));
        return section;
    }

    private void askToClose(AccountRow account) {
        ReasonDialog.ask(
                getTranslation("account.close.which", account.name()),
                getTranslation("account.close.consequence"),
                getTranslation("account.close.now"),
                reason -> {
                    accounts.close(account.id(), reason);
                    changed(account, "account.closed.done");
                });
    }

    private void changed(AccountRow account, String what) {
        accounts.find(account.id()).ifPresent(this::show);
        Notices.done(getTranslation(what));
    }

    private Section history(AccountRow account) {
        var section = new Section(getTranslation("history.title"));
        section.add(new HistoryList(
                page -> audit.ofObject(null, "account", account.id().value(), page)));
        return section;
    }

    private static Optional<AccountId> id(String typed) {
        try {
            return Optional.of(new AccountId(UUID.fromString(typed)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
