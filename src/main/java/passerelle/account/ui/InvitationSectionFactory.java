package passerelle.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import passerelle.account.AccountRow;
import passerelle.account.AccountService;
import passerelle.account.InvitationDesk;
import passerelle.account.Invited;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** How somebody gets in: the invitation, on its way, run out or not yet sent, and what can be done about it. */
@org.springframework.stereotype.Component
class InvitationSectionFactory {

    private final AccountService accounts;
    private final InvitationDesk invitations;
    private final Clock clock;

    InvitationSectionFactory(AccountService accounts, InvitationDesk invitations, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @param changed shows the page anew */
    Section of(AccountRow account, Runnable changed) {
        var ui = UI.getCurrent();
        var invited = invitations.of(account.id());
        var section = new Section(ui.getTranslation("invitation.section"));
        section.add(new Paragraph(AccountState.of(account, invited.orElse(null), clock.instant())));
        if (!account.closed()) {
            section.add(new Paragraph(ui.getTranslation(help(account))), acts(account, invited, changed));
        }
        return section;
    }

    private String help(AccountRow account) {
        if (!invitations.sendsMail()) {
            return "invitation.help.no.mail";
        }
        return account.hasPassword() ? "invitation.help.ready" : "invitation.help.mail";
    }

    private Component acts(AccountRow account, Optional<Invited> invited, Runnable changed) {
        var acts = new Div();
        acts.addClassName("acts");
        if (!invitations.sendsMail()) {
            acts.add(new PrimaryButton("account.invite", () -> handOver(account, changed)));
        } else {
            acts.add(
                    new PrimaryButton(
                            invited.isPresent() ? "invitation.send.again" : "invitation.send",
                            () -> send(account, changed)),
                    new QuietButton("account.invite", () -> handOver(account, changed)));
        }
        if (invited.isPresent()) {
            acts.add(new QuietButton("invitation.revoke", () -> revoke(account, changed)));
        }
        return acts;
    }

    private void handOver(AccountRow account, Runnable changed) {
        LinkDialog.show(account.name(), accounts.invite(account.id()));
        changed.run();
    }

    private void send(AccountRow account, Runnable changed) {
        invitations.send(account.id());
        changed.run();
        Notices.done(UI.getCurrent().getTranslation("invitation.sent.done", account.name()));
    }

    private void revoke(AccountRow account, Runnable changed) {
        invitations.revoke(account.id());
        changed.run();
        Notices.done(UI.getCurrent().getTranslation("invitation.revoked.done"));
    }
}
