package passerelle.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import passerelle.account.OwnAccount;
import passerelle.account.OwnPassword;
import passerelle.account.token.PersonalTokenRow;
import passerelle.account.token.PersonalTokenService;
import passerelle.account.token.TokenSecret;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.Section;

/** What people settle for themselves: the tokens of the programs that read on their behalf. */
@Route(AccountLinks.OWN)
@PermitAll
class OwnAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnAccount own;
    private final OwnPassword password;
    private final PersonalTokenService tokens;
    private final Clock clock;

    OwnAccountView(OwnAccount own, OwnPassword password, PersonalTokenService tokens, Clock clock) {
        this.own = own;
        this.password = password;
        this.tokens = tokens;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        add(heading, person(), new OwnPasswordSection(password), programs());
    }

    private Component person() {
        var account = own.details();
        return new FactList()
                .with(getTranslation("account.name"), account.name())
                .with(getTranslation("account.email"), account.email().value());
    }

    private Section programs() {
        var standing = tokens.mine();
        var make = new PrimaryButton("account.token.make", this::make);
        if (standing.isEmpty()) {
            var section = new Section(getTranslation("account.tokens"));
            var acts = new Div(make, help());
            acts.addClassName("acts");
            section.add(
                    new EmptyState(getTranslation("account.tokens.empty"), getTranslation("account.tokens.why"), acts));
            return section;
        }
        var section = new Section(getTranslation("account.tokens"), make);
        section.add(
                new Paragraph(getTranslation("account.tokens.why")),
                help(),
                new TokenGrid(standing, LocalDate.now(clock), this::confirm));
        return section;
    }

    private Anchor help() {
        return new Anchor("api", getTranslation("account.tokens.help"));
    }

    private void make() {
        var form = new TokenForm();
        PageActs.open("account.token.make", "account.token.make", form, confirmed -> show(tokens.make(form.wanted())));
    }

    private void show(TokenSecret secret) {
        var ui = UI.getCurrent();
        var shown = OnceShown.field(ui.getTranslation("account.token.secret"));
        shown.setValue(secret.value());
        OnceShown.show(
                ui.getTranslation("account.token.secret.title"),
                ui.getTranslation("account.token.secret.text"),
                shown,
                ui.getTranslation("account.token.copy"));
    }

    private void confirm(PersonalTokenRow token) {
        PageActs.open(
                "account.token.revoke",
                "account.token.revoke",
                new Div(new Paragraph(
                        getTranslation("account.token.revoke.consequence", token.name(), token.beginning()))),
                confirmed -> tokens.revoke(token.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.own");
    }
}
