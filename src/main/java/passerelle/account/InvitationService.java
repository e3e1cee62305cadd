package passerelle.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/** What somebody may do who holds a one-time link and has no password yet. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class InvitationService {

    private final Invitations invitations;
    private final Accounts accounts;
    private final PasswordChange change;
    private final Clock clock;

    InvitationService(Invitations invitations, Accounts accounts, PasswordChange change, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.change = change;
        this.clock = clock;
    }

    /** Whom the link invites; nobody when it is unknown, used or older than 14 days. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> invited(OneTimeCode code) {
        return invitations
                .findById(code.hash())
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .flatMap(invitation -> accounts.findById(invitation.account()))
                .filter(account -> !account.isClosed())
                .map(Account::email);
    }

    /** @throws RuleViolation when the link is unknown, used or has run out, or the password is too easy to guess */
    public void accept(OneTimeCode code, Password password) {
        var invitation =
                invitations.findById(code.hash()).orElseThrow(() -> new RuleViolation("invitation.error.spent"));
        invitation.use(clock.instant());
        var account = accounts.findById(invitation.account()).orElseThrow();
        if (account.isClosed()) {
            throw new RuleViolation("invitation.error.spent");
        }
        change.to(account, password);
    }
}
