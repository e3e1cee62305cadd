package passerelle.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/** The accounts of those whom a city asks, and the links with which they get in. */
@Component
class ColleagueAccounts {

    private final Accounts accounts;
    private final AccountOpening opening;
    private final RoleGrants grants;
    private final Clock clock;

    ColleagueAccounts(Accounts accounts, AccountOpening opening, RoleGrants grants, Clock clock) {
        this.accounts = accounts;
        this.opening = opening;
        this.grants = grants;
        this.clock = clock;
    }

    /** @throws RuleViolation when it is closed, or not settled yet */
    Account of(Colleague colleague) {
        return switch (colleague) {
            case Colleague.Known known -> settled(required(known.account()));
            case Colleague.Invited invited ->
                accounts.findByEmail(invited.account().email())
                        .map(this::settled)
                        .orElseGet(() -> opened(invited.account()));
        };
    }

    /** Whether another account is meant only the secretariat can tell; whose it is is nobody else’s to know. */
    private Account opened(NewAccount wanted) {
        try {
            opening.check(wanted.email());
        } catch (NeedsConfirmation look) {
            throw new RuleViolation(
                    "account.error.look.colleague", wanted.email().value());
        }
        return opening.create(wanted);
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

    /** By mail where mails are sent; otherwise whoever asks hands the link over. */
    Admission invited(Account account, CityId city) {
        if (!opening.sendsMail() || !mayBeInvited(account, city)) {
            return new Admission(account.id(), account.name(), link(account, city), false);
        }
        opening.mail(account);
        return new Admission(account.id(), account.name(), Optional.empty(), true);
    }

    Optional<OneTimeCode> link(Account account, CityId city) {
        return mayBeInvited(account, city) ? Optional.of(opening.invite(account)) : Optional.empty();
    }

    /**
     * Whoever holds the link becomes that person. So it is only given for somebody who gets no further than the city
     * itself, and whose account has no password yet.
     */
    private boolean mayBeInvited(Account account, CityId city) {
        var ofThisCityOnly = grants.findByAccount(account.id()).stream()
                .map(RoleGrant::held)
                .filter(role -> role.until() == null || !role.until().isBefore(LocalDate.now(clock)))
                .allMatch(role -> role.role().isOfTheCity() && role.covers(city));
        return account.password() == null && ofThisCityOnly;
    }

    Account required(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new NoSuchElementException("No account " + id.value()));
    }
}
