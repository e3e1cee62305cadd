package passerelle.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import passerelle.shared.AccountId;

/** The roles of the people who are at work now, so that asking for a right costs no statement. */
@Component
class HeldGrants {

    /** How long a change made by another node may go unnoticed; a change made here is seen at once. */
    private static final Duration MEMORY = Duration.ofSeconds(20);

    private final Map<AccountId, Known> known = new ConcurrentHashMap<>();

    /** What is read while somebody changes roles is not kept. */
    private final AtomicLong changes = new AtomicLong();

    private final RoleGrants grants;
    private final Accounts accounts;
    private final Clock clock;

    HeldGrants(RoleGrants grants, Accounts accounts, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who sees as a city has its coordinator's rights and no others, as long as the secretariat's role holds. */
    List<Grant> of(SignedIn person) {
        var own = of(person.id());
        var viewing = person.viewing();
        if (viewing == null) {
            return own;
        }
        return own.stream().anyMatch(grant -> grant.role() == Role.SECRETARIAT)
                ? List.of(viewing.grant(LocalDate.now(clock)))
                : List.of();
    }

    List<Grant> of(AccountId account) {
        var today = LocalDate.now(clock);
        return known(account).grants.stream()
                .filter(grant -> grant.holdsOn(today))
                .toList();
    }

    boolean isClosed(AccountId account) {
        return known(account).closed;
    }

    /** At once for the act under way, and when it is done for those who asked meanwhile and read what was. */
    void forget(AccountId account) {
        drop(account);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    drop(account);
                }
            });
        }
    }

    private void drop(AccountId account) {
        changes.incrementAndGet();
        known.remove(account);
    }

    private Known known(AccountId account) {
        var now = clock.instant();
        var before = known.get(account);
        if (before != null && before.until.isAfter(now)) {
            return before;
        }
        var seen = changes.get();
        var read = read(account, now);
        known.compute(account, (id, older) -> changes.get() == seen ? read : null);
        return read;
    }

    private Known read(AccountId account, Instant now) {
        var closed = accounts.findById(account).map(Account::isClosed).orElse(true);
        var held = closed
                ? List.<Grant>of()
                : grants.findByAccount(account).stream().map(RoleGrant::held).toList();
        return new Known(held, closed, now.plus(MEMORY));
    }

    private record Known(List<Grant> grants, boolean closed, Instant until) {}
}
