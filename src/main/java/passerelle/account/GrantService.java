package passerelle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Who holds which role, where and when. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class GrantService {

    private final RoleGrants grants;
    private final Accounts accounts;
    private final HeldGrants held;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    GrantService(RoleGrants grants, Accounts accounts, HeldGrants held, CurrentUser user, AuditLog audit, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.held = held;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<GrantRow> of(Collection<AccountId> accounts) {
        return grants.rowsOf(accounts);
    }

    /** The people of a city, with their roles of today, yesterday and tomorrow. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<GrantRow> in(CityId city) {
        user.require(city, Role.values());
        return grants.rowsIn(city);
    }

    /** Everybody who holds the role today, for whatever city. */
    @Transactional(readOnly = true)
    public List<GrantRow> holders(Role role) {
        return grants.holding(role, LocalDate.now(clock));
    }

    /**
     * Roles of one person are given one after the other, so that none passes another unseen.
     *
     * @throws RuleViolation when the person holds it already, or would be expert of the own city
     */
    public UUID grant(AccountId account, NewGrant grant) {
        accounts.lock(account);
        grants.findByAccount(account).stream()
                .flatMap(other -> other.held().against(grant).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw new RuleViolation(refusal);
                });
        var given = grants.save(new RoleGrant(account, grant));
        held.forget(account);
        audit.append(act("grant.given", given, grant.city()).to(grant.role()));
        return given.id();
    }

    /** The role holds for the last time on that day. */
    public void end(UUID id, LocalDate lastDay, Reason reason) {
        var grant = grants.findById(id).orElseThrow();
        var today = LocalDate.now(clock);
        var ending = grant.held();
        if (ending.role() == Role.SECRETARIAT && ending.holdsOn(today)) {
            checkNotLast(grant.account(), today);
        }
        grant.end(lastDay);
        held.forget(grant.account());
        audit.append(act("grant.ended", grant, grant.held().city())
                .from(grant.held().role())
                .to(lastDay)
                .because(reason));
    }

    private void checkNotLast(AccountId account, LocalDate today) {
        accounts.lockHolders(Role.SECRETARIAT);
        if (grants.isLast(account, Role.SECRETARIAT, today)) {
            throw new RuleViolation("account.error.last");
        }
    }

    private static Act act(String key, RoleGrant grant, @Nullable CityId city) {
        var act = Act.of(key, "account", grant.account().value());
        return city == null ? act : act.in(city).seenBy(Audience.CITY);
    }
}
