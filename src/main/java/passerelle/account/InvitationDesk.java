package passerelle.account;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Whom the secretariat has invited, and what became of it. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class InvitationDesk {

    private final Accounts accounts;
    private final Invitations invitations;
    private final AccountOpening opening;
    private final AuditLog audit;
    private final CurrentUser user;

    InvitationDesk(
            Accounts accounts, Invitations invitations, AccountOpening opening, AuditLog audit, CurrentUser user) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.opening = opening;
        this.audit = audit;
        this.user = user;
    }

    /** Whether invitations go out as mails; otherwise somebody hands their links over. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public boolean sendsMail() {
        return opening.sendsMail();
    }

    /** The first one or another: the person sets a password with it, and links from before stop working. */
    public void send(AccountId id) {
        opening.mail(accounts.findById(id).orElseThrow());
    }

    /** @throws RuleViolation when there is none that could still be used */
    public void revoke(AccountId id) {
        if (!opening.revoke(id)) {
            throw new RuleViolation("invitation.error.none");
        }
        var account = accounts.findById(id).orElseThrow();
        audit.append(Act.of("account.invitation.revoked", "account", id.value()).to(account.name()));
    }

    /** The last one of each that nobody has used or taken back. */
    @Transactional(readOnly = true)
    public Map<AccountId, Invited> of(Collection<AccountId> people) {
        return last(invitations.standing(people));
    }

    @Transactional(readOnly = true)
    public Optional<Invited> of(AccountId id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** Those of the people of a city who have not come in yet. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Map<AccountId, Invited> in(CityId city) {
        user.require(city, Role.seeingTheCity());
        return last(invitations.waitingIn(city));
    }

    private static Map<AccountId, Invited> last(List<Invitation> invitations) {
        return invitations.stream()
                .map(Invitation::row)
                .collect(toMap(Invited::account, row -> row, (former, later) -> later));
    }
}
