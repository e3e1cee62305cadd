package passerelle.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.mail.MailPurpose;
import passerelle.mail.NewMail;
import passerelle.mail.Outbox;
import passerelle.mail.SecretLink;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/** Opens accounts, and hands out the links with which their people set a password; whoever asks has been checked. */
@Component
class AccountOpening {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Outbox outbox;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountOpening(
            Accounts accounts,
            Invitations invitations,
            Outbox outbox,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.outbox = outbox;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws NeedsConfirmation when somebody has an address that looks the same
     * @throws RuleViolation when the address is not plain
     */
    void check(EmailAddress email) {
        if (!email.isPlain()) {
            throw new RuleViolation("email.error.look", email.value());
        }
        accounts.looking(email.look(), Limit.of(1)).stream()
                .filter(account -> !account.email().equals(email))
                .findFirst()
                .ifPresent(account -> {
                    throw new NeedsConfirmation(
                            "account.error.look",
                            account.name(),
                            account.email().value());
                });
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

    boolean sendsMail() {
        return outbox.isOpen();
    }

    /** Links handed out before stop working. */
    OneTimeCode invite(Account account) {
        var code = OneTimeCode.create();
        begin(account, new Invitation(code.hash(), account.id(), clock.instant()));
        audit.append(Act.of("account.invited", "account", account.id().value()).to(account.name()));
        return code;
    }

    /** The link goes to the address of the account and to nobody else; those handed out before stop working. */
    void mail(Account account) {
        var code = OneTimeCode.create();
        var now = clock.instant();
        begin(account, new Invitation(code.hash(), account.id(), now).byMail());
        var link = new SecretLink("invitation/" + code.value(), code.hash(), now.plus(Invitation.LIFETIME));
        outbox.write(new NewMail(
                MailPurpose.INVITATION,
                account.email(),
                account.language(),
                Optional.of(link),
                List.of(account.name(), account.email().value())));
        audit.append(Act.of("account.invited.by.mail", "account", account.id().value())
                .to(account.email().value()));
    }

    private void begin(Account account, Invitation invitation) {
        if (account.isClosed()) {
            throw new RuleViolation("account.error.closed", account.name());
        }
        accounts.lock(account.id());
        revoke(account.id());
        invitations.save(invitation);
    }

    /** @return whether there was one */
    boolean revoke(AccountId id) {
        var standing = invitations.standing(List.of(id));
        standing.forEach(link -> {
            link.revoke(clock.instant());
            outbox.withdraw(link.codeHash());
        });
        return !standing.isEmpty();
    }

    /** Whatever else lets its person in stops working. */
    void shut(AccountId id) {
        revoke(id);
        events.publishEvent(new AccountClosed(id));
    }
}
