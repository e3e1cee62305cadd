package passerelle.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.mail.NewMail;
import passerelle.mail.Outbox;
import passerelle.mail.SecretLink;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/** Links that people ask for without being signed in, and what becomes of them. */
@Component
@Transactional
class LinkSending {

    /** Of one kind for one account within an hour: nobody floods a mailbox from here. */
    static final int MOST = 3;

    private static final Duration KEPT = Duration.ofDays(30);

    private final Accounts accounts;
    private final AskedLinks links;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    LinkSending(Accounts accounts, AskedLinks links, Outbox outbox, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing happens for an address without an account, or one whose person does not get in anyway. */
    void send(EmailAddress address, LinkKind kind) {
        accounts.findByEmail(address)
                .filter(account -> outbox.isOpen() && account.password() != null && !account.isClosed())
                .ifPresent(account -> send(accounts.lock(account.id()), kind));
    }

    private void send(Account account, LinkKind kind) {
        var now = clock.instant();
        if (links.countByAccountAndKindAndAskedAtAfter(account.id(), kind, now.minus(Duration.ofHours(1))) >= MOST) {
            return;
        }
        var code = OneTimeCode.create();
        var link = links.save(new AskedLink(code, account.id(), kind, now));
        outbox.write(new NewMail(
                kind.purpose(),
                account.email(),
                account.language(),
                Optional.of(new SecretLink(kind.path(code), link.codeHash(), link.expiresAt())),
                List.of(account.name(), account.email().value())));
        audit.append(
                Act.of("account.link.asked", "account", account.id().value()).to(kind.purpose()));
    }

    Optional<Account> holder(OneTimeCode code, LinkKind kind) {
        return links.findById(code.hash())
                .filter(link -> link.isOpenFor(kind, clock.instant()))
                .flatMap(link -> accounts.findById(link.account()))
                .filter(account -> !account.isClosed());
    }

    /** @throws RuleViolation when the link is unknown, used or has run out, or its account was closed */
    Account use(OneTimeCode code, LinkKind kind) {
        var link = links.findById(code.hash()).orElseThrow(LinkSending::spent);
        link.use(kind, clock.instant());
        return accounts.findById(link.account())
                .filter(account -> !account.isClosed())
                .orElseThrow(LinkSending::spent);
    }

    /** Whoever has a new password needs no other link, and nobody else shall have one. */
    void spend(Account account) {
        links.findByAccountAndUsedAtIsNull(account.id()).forEach(link -> {
            link.spend(clock.instant());
            outbox.withdraw(link.codeHash());
        });
    }

    @EventListener
    void closed(AccountClosed closed) {
        accounts.findById(closed.account()).ifPresent(this::spend);
    }

    @Scheduled(cron = "0 50 0 * * *")
    void forget() {
        links.forget(clock.instant().minus(KEPT));
    }

    private static RuleViolation spent() {
        return new RuleViolation("link.error.spent");
    }
}
