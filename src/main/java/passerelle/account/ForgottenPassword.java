package passerelle.account;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.mail.Outbox;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/** What somebody may do who has forgotten the password. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class ForgottenPassword {

    private static final Logger log = LoggerFactory.getLogger(ForgottenPassword.class);

    private final LinkSending links;
    private final PasswordChange change;
    private final Outbox outbox;
    private final AsyncTaskExecutor executor;

    ForgottenPassword(
            LinkSending links,
            PasswordChange change,
            Outbox outbox,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.links = links;
        this.change = change;
        this.outbox = outbox;
        this.executor = executor;
    }

    /** Whether links are mailed at all; otherwise the secretariat helps. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean isOffered() {
        return outbox.isOpen();
    }

    /**
     * Whether there is such an account is told to nobody, not even by how long it takes: whatever is done about it is
     * done later.
     *
     * @throws RuleViolation when it cannot be an address
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void ask(String typed) {
        var address = new EmailAddress(typed);
        executor.execute(() -> {
            try {
                links.send(address, LinkKind.PASSWORD);
            } catch (RuntimeException failure) {
                log.error("A link for a new password could not be written", failure);
            }
        });
    }

    /** Whose password the link sets; nobody’s when it is unknown, used or older than an hour. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> holder(OneTimeCode code) {
        return links.holder(code, LinkKind.PASSWORD).map(Account::email);
    }

    /** @throws RuleViolation when the link is unknown, used or has run out, or the password is too easy to guess */
    public void choose(OneTimeCode code, Password password) {
        change.to(links.use(code, LinkKind.PASSWORD), password);
    }
}
