package passerelle.account;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.mail.MailPurpose;
import passerelle.mail.NewMail;
import passerelle.mail.Outbox;

/** Another password: links to set one stop working, and its person is told. */
@Component
class PasswordChange {

    private final PasswordRules rules;
    private final LinkSending links;
    private final AccountOpening opening;
    private final Outbox outbox;
    private final AuditLog audit;

    PasswordChange(PasswordRules rules, LinkSending links, AccountOpening opening, Outbox outbox, AuditLog audit) {
        this.rules = rules;
        this.links = links;
        this.opening = opening;
        this.outbox = outbox;
        this.audit = audit;
    }

    void to(Account account, Password password) {
        var isFirst = account.password() == null;
        rules.lock(account, password);
        opening.revoke(account.id());
        links.spend(account);
        audit.append(Act.of("account.password", "account", account.id().value()).to(account.name()));
        if (!isFirst && outbox.isOpen()) {
            outbox.write(new NewMail(
                    MailPurpose.PASSWORD_CHANGED,
                    account.email(),
                    account.language(),
                    Optional.empty(),
                    List.of(account.name(), account.email().value())));
        }
    }
}
