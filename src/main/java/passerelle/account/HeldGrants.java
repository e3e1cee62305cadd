package passerelle.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import passerelle.shared.AccountId;

/** The roles of the people who are at work now, so that asking for a right costs no statement. */
@Component
class HeldGrants {

    /** How long a change made by another node may go unnoticed; a change made here is seen at once. */
    private static final Duration MEMORY = Duration.ofSeconds(20);

    private final Map<AccountId, Known> known = new ConcurrentHashMap<>();
    private final RoleGrants grants;
    private final Accounts accounts;
    private final Clock clock;

    HeldGrants(RoleGrants grants, Accounts accounts, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<Grant> of(AccountId account) {
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var remembered = known.compute(
                account, (id, before) -> before != null && before.until.isAfter(now) ? before : read(id, now));
        return remembered.grants.stream().filter(grant -> grant.holdsOn(today)).toList();
    }

    void forget(AccountId account) {
        known.remove(account);
    }

    private Known read(AccountId account, Instant now) {
        var open = accounts.findById(account).filter(found -> !found.isClosed()).isPresent();
        var held = open
                ? grants.findByAccount(account).stream().map(RoleGrant::held).toList()
                : List.<Grant>of();
        return new Known(held, now.plus(MEMORY));
    }

    private record Known(List<Grant> grants, Instant until) {}
}
