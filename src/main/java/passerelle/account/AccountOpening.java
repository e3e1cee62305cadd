package passerelle.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;

/** Opens accounts, and hands out the links with which their people set a password; whoever asks has been checked. */
@Component
class AccountOpening {

    private final Accounts accounts;
    private final Invitations invitations;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountOpening(
            Accounts accounts, Invitations invitations, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleViolation when the address belongs to somebody already */
    Account create(NewAccount wanted) {
        var email = wanted.email();
        if (accounts.findByEmail(email).isPresent()) {
            throw new RuleViolation("account.error.email.taken", email.value());
        }
        var account = accounts.save(new Account(wanted.name(), email, wanted.language()));
        audit.append(Act.of("account.created", "account", account.id().value())
                .to(wanted.name() + " <" + email.value() + ">"));
        return account;
    }

    /** Links handed out before stop working. */
    OneTimeCode invite(Account account) {
        if (account.isClosed()) {
            throw new RuleViolation("account.error.closed", account.name());
        }
        spendLinks(account.id());
        var code = OneTimeCode.create();
        invitations.save(new Invitation(code.hash(), account.id(), clock.instant()));
        audit.append(Act.of("account.invited", "account", account.id().value()).to(account.name()));
        return code;
    }

    /** Whatever else lets its person in stops working. */
    void shut(AccountId id) {
        spendLinks(id);
        events.publishEvent(new AccountClosed(id));
    }

    private void spendLinks(AccountId id) {
        invitations.findByAccountAndUsedAtIsNull(id).forEach(link -> link.spend(clock.instant()));
    }
}
