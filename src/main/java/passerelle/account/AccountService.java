package passerelle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.search.SearchText;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The secretariat's work on accounts. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class AccountService {

    private final Accounts accounts;
    private final AccountOpening opening;
    private final RoleGrants grants;
    private final AuditLog audit;
    private final Clock clock;
    private final HeldGrants held;

    AccountService(
            Accounts accounts,
            AccountOpening opening,
            RoleGrants grants,
            AuditLog audit,
            Clock clock,
            HeldGrants held) {
        this.accounts = accounts;
        this.opening = opening;
        this.grants = grants;
        this.audit = audit;
        this.clock = clock;
        this.held = held;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> search(String text, Pageable page) {
        return accounts.rows(new SearchText(text), page);
    }

    @Transactional(readOnly = true)
    public Optional<AccountRow> find(AccountId id) {
        return accounts.findById(id).map(Account::row);
    }

    @Transactional(readOnly = true)
    public Optional<AccountRow> find(EmailAddress email) {
        return accounts.findByEmail(email).map(Account::row);
    }

    /** @throws RuleViolation when the address belongs to somebody already */
    public AccountId create(String name, EmailAddress email, String language) {
        return opening.create(new NewAccount(name, email, language)).id();
    }

    /**
     * As somebody types it in.
     *
     * @param confirmed that the address is meant, though another account has one that looks the same
     * @throws NeedsConfirmation for such an address
     * @throws RuleViolation when the address belongs to somebody already, or passes for another
     */
    public AccountId open(NewAccount wanted, boolean confirmed) {
        try {
            opening.check(wanted.email());
        } catch (NeedsConfirmation look) {
            if (!confirmed) {
                throw look;
            }
        }
        return opening.create(wanted).id();
    }

    public void rename(AccountId id, String name) {
        var account = accounts.findById(id).orElseThrow();
        var before = account.name();
        account.rename(name);
        audit.append(
                Act.of("account.renamed", "account", id.value()).from(before).to(account.name()));
    }

    /** A fresh link with which the person sets a password; links handed out before stop working. */
    public OneTimeCode invite(AccountId id) {
        return opening.invite(accounts.findById(id).orElseThrow());
    }

    /** Nobody gets in with it any more; the person's name stays in every history. A second time changes nothing. */
    public void close(AccountId id, Reason reason) {
        accounts.lockHolders(Role.SECRETARIAT);
        var account = accounts.lock(id);
        if (account.isClosed()) {
            return;
        }
        if (grants.isLast(id, Role.SECRETARIAT, LocalDate.now(clock))) {
            throw new RuleViolation("account.error.last");
        }
        account.close(clock.instant());
        opening.shut(id);
        held.forget(id);
        audit.append(Act.of("account.closed", "account", id.value())
                .to(account.name())
                .because(reason));
    }

    /** A second time changes nothing. */
    public void reopen(AccountId id) {
        var account = accounts.lock(id);
        if (!account.isClosed()) {
            return;
        }
        account.reopen();
        held.forget(id);
        audit.append(Act.of("account.reopened", "account", id.value()).to(account.name()));
    }
}
