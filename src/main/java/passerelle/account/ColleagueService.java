package passerelle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
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

    private final Accounts accounts;
    private final AccountOpening opening;
    private final RoleGrants grants;
    private final RoleGiving roles;
    private final CurrentUser user;
    private final Clock clock;

    ColleagueService(
            Accounts accounts,
            AccountOpening opening,
            RoleGrants grants,
            RoleGiving roles,
            CurrentUser user,
            Clock clock) {
        this.accounts = accounts;
        this.opening = opening;
        this.grants = grants;
        this.roles = roles;
        this.user = user;
        this.clock = clock;
    }

    /**
     * From today on the person answers for the city: as contributor, unless they are its coordinator.
     *
     * @throws RuleViolation when the account is closed, or the person is an expert of the city
     */
    public Admission admit(CityId city, Colleague colleague) {
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        var account = account(colleague);
        if (nowHeld(account).noneMatch(role -> role.role().isOfTheCity() && role.covers(city))) {
            give(account, Role.CONTRIBUTOR, city);
        }
        return new Admission(account.id(), account.name(), link(account, city));
    }

    /** A fresh link for somebody who was let in and has no password yet. */
    public OneTimeCode link(CityId city, AccountId account) {
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        return link(required(account), city).orElseThrow(() -> new RuleViolation("account.error.no.link"));
    }

    /**
     * One coordinator after another: the role of the first ends with today and that of the second begins. Coordinators
     * hand over their own.
     */
    public Admission succeed(CityId city, AccountId former, Colleague successor, Reason reason) {
        user.require(city, former.equals(user.account()) ? Role.COORDINATOR : Role.SECRETARIAT);
        var account = account(successor);
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
        return new Admission(account.id(), account.name(), link(account, city));
    }

    private void give(Account account, Role role, CityId city) {
        roles.give(account.id(), new NewGrant(role, city, today(), null));
    }

    private Account account(Colleague colleague) {
        return switch (colleague) {
            case Colleague.Known known -> settled(required(known.account()));
            case Colleague.Invited invited ->
                accounts.findByEmail(invited.account().email())
                        .map(this::settled)
                        .orElseGet(() -> opening.create(invited.account()));
        };
    }

    /** What the secretariat closed, or opened and has not given a role yet, is nobody else's to make use of. */
    private Account settled(Account account) {
        if (account.isClosed()) {
            throw new RuleViolation("account.error.closed", account.name());
        }
        if (account.password() == null && grants.findByAccount(account.id()).isEmpty()) {
            throw new RuleViolation("account.error.unfinished", account.name());
        }
        return account;
    }

    /**
     * Whoever holds the link becomes that person. So it is only given for somebody who gets no further than the city
     * itself, and whose account has no password yet.
     */
    private Optional<OneTimeCode> link(Account account, CityId city) {
        var ofThisCityOnly = held(account)
                .filter(role -> role.until() == null || !role.until().isBefore(today()))
                .allMatch(role -> role.role().isOfTheCity() && role.covers(city));
        return account.password() == null && ofThisCityOnly ? Optional.of(opening.invite(account)) : Optional.empty();
    }

    private Stream<Grant> nowHeld(Account account) {
        return held(account).filter(role -> role.holdsOn(today()));
    }

    private Stream<Grant> held(Account account) {
        return grants.findByAccount(account.id()).stream().map(RoleGrant::held);
    }

    private Account required(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new NoSuchElementException("No account " + id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
