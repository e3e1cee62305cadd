package passerelle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.AccountId;
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
    private final RoleGiving roles;
    private final CurrentUser user;
    private final Clock clock;

    GrantService(RoleGrants grants, Accounts accounts, RoleGiving roles, CurrentUser user, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.roles = roles;
        this.user = user;
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
        user.require(city, Role.seeingTheCity());
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
        return roles.give(account, grant);
    }

    /** The role holds for the last time on that day. */
    public void end(UUID id, LocalDate lastDay, Reason reason) {
        var grant = grants.findById(id).orElseThrow();
        var today = LocalDate.now(clock);
        var ending = grant.held();
        if (ending.role() == Role.SECRETARIAT && ending.holdsOn(today)) {
            checkNotLast(grant.account(), today);
        }
        roles.end(grant, lastDay, reason);
    }

    private void checkNotLast(AccountId account, LocalDate today) {
        accounts.lockHolders(Role.SECRETARIAT);
        if (grants.isLast(account, Role.SECRETARIAT, today)) {
            throw new RuleViolation("account.error.last");
        }
    }
}
