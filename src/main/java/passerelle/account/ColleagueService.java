package passerelle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/**
 * What a coordinator may do to the people of the own city: let somebody in who is asked for answers, and hand the own
 * role over. Both are part of such an act and need its transaction; nothing else of accounts and roles is theirs.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("isAuthenticated()")
public class ColleagueService {

    private final ColleagueAccounts accounts;
    private final RoleGrants grants;
    private final RoleGiving roles;
    private final ColleagueSight sight;
    private final CurrentUser user;
    private final Clock clock;

    ColleagueService(
            ColleagueAccounts accounts,
            RoleGrants grants,
            RoleGiving roles,
            ColleagueSight sight,
            CurrentUser user,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.roles = roles;
        this.sight = sight;
        this.user = user;
        this.clock = clock;
    }

    /**
     * From today on the person answers for the city: as contributor or delegate, unless they are its coordinator.
     *
     * @param narrowed whether they see what is in their hands and nothing else; asking for more never widens that
     * @throws RuleViolation when the account is closed, or the person is an expert of the city
     */
    public Admission admit(CityId city, Colleague colleague, boolean narrowed) {
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        var account = accounts.of(colleague);
        if (nowHeld(account).noneMatch(role -> role.role().isOfTheCity() && role.covers(city))) {
            give(account, narrowed ? Role.DELEGATE : Role.CONTRIBUTOR, city);
        } else if (narrowed && sight.seesEverything(account.id(), city)) {
            sight.narrow(account.id(), city);
        }
        return accounts.invited(account, city);
    }

    /**
     * From now on the person sees what is in their hands and nothing else.
     *
     * @throws RuleViolation for whoever sees no more already, or coordinates the city
     */
    public void narrow(CityId city, AccountId account) {
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        sight.narrow(account, city);
    }

    /** From now on the person sees everything that is meant for the city. */
    public void widen(CityId city, AccountId account) {
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        sight.widen(account, city);
    }

    /** A fresh link for somebody who was let in and has no password yet. */
    public OneTimeCode link(CityId city, AccountId account) {
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        return accounts.link(accounts.required(account), city)
                .orElseThrow(() -> new RuleViolation("account.error.no.link"));
    }

    /**
     * One coordinator after another: the role of the first ends with today and that of the second begins. Coordinators
     * hand over their own.
     */
    public Admission succeed(CityId city, AccountId former, Colleague successor, Reason reason) {
        user.require(city, former.equals(user.account()) ? Role.COORDINATOR : Role.SECRETARIAT);
        var account = accounts.of(successor);
        if (account.id().equals(former)) {
            throw new RuleViolation("grant.error.held");
        }
        var ending = grants.findByAccount(former).stream()
                .filter(grant -> grant.held().role() == Role.COORDINATOR
                        && grant.held().covers(city)
                        && grant.held().holdsOn(today()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("account.error.no.coordinator"));
        if (nowHeld(account).noneMatch(role -> role.role() == Role.COORDINATOR && role.covers(city))) {
            give(account, Role.COORDINATOR, city);
        }
        roles.end(ending, today(), reason);
        return accounts.invited(account, city);
    }

    private void give(Account account, Role role, CityId city) {
        roles.give(account.id(), new NewGrant(role, city, today(), null));
    }

    private Stream<Grant> nowHeld(Account account) {
        return grants.findByAccount(account.id()).stream().map(RoleGrant::held).filter(role -> role.holdsOn(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
