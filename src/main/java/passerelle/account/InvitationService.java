package passerelle.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/** What somebody may do who holds a one-time link and has no password yet. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class InvitationService {

    private final Invitations invitations;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    InvitationService(
            Invitations invitations, Accounts accounts, PasswordEncoder encoder, AuditLog audit, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
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

    /** @throws RuleViolation when the link is unknown, used or has run out */
    public void accept(OneTimeCode code, Password password) {
        var invitation =
                invitations.findById(code.hash()).orElseThrow(() -> new RuleViolation("invitation.error.spent"));
        invitation.use(clock.instant());
        var account = accounts.findById(invitation.account()).orElseThrow();
        if (account.isClosed()) {
            throw new RuleViolation("invitation.error.spent");
        }
        account.lockWith(encoder.encode(password.clear()));
        audit.append(Act.of("account.password", "account", account.id().value()).to(account.name()));
    }
}
