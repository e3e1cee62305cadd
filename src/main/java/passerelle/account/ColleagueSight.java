package passerelle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** How much a colleague sees of the city: all of it as a contributor, or what is in their hands as a delegate. */
@Component
class ColleagueSight {

    private final RoleGrants grants;
    private final RoleGiving roles;
    private final Clock clock;

    ColleagueSight(RoleGrants grants, RoleGiving roles, Clock clock) {
        this.grants = grants;
        this.roles = roles;
        this.clock = clock;
    }

    /** @throws RuleViolation when the person sees no more than that already, or coordinates the city */
    void narrow(AccountId account, CityId city) {
        if (!now(account, city, Role.COORDINATOR).isEmpty()) {
            throw new RuleViolation("account.error.narrow.coordinator");
        }
        exchange(account, city, Role.CONTRIBUTOR, Role.DELEGATE);
    }

    /** @throws RuleViolation when the person sees everything already */
    void widen(AccountId account, CityId city) {
        exchange(account, city, Role.DELEGATE, Role.CONTRIBUTOR);
    }

    boolean seesEverything(AccountId account, CityId city) {
        return !now(account, city, Role.CONTRIBUTOR).isEmpty();
    }

    private void exchange(AccountId account, CityId city, Role former, Role next) {
        var ending = now(account, city, former);
        if (ending.isEmpty()) {
            throw new RuleViolation("account.error.sight");
        }
        var until = ending.getFirst().held().until();
        roles.replace(ending, new NewGrant(next, city, today(), until));
    }

    private List<RoleGrant> now(AccountId account, CityId city, Role role) {
        return grants.findByAccount(account).stream()
                .filter(grant -> grant.held().role() == role
                        && grant.held().covers(city)
                        && grant.held().holdsOn(today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
