package passerelle.account;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/** What somebody may do who has forgotten the password. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class ForgottenPassword {

    private final LinkAsking asking;
    private final LinkSending links;
    private final PasswordChange change;

    ForgottenPassword(LinkAsking asking, LinkSending links, PasswordChange change) {
        this.asking = asking;
        this.links = links;
        this.change = change;
    }

    /** Whether links are mailed at all; otherwise the secretariat helps. */
    @Transactional(readOnly = true)
    public boolean isOffered() {
        return asking.isOffered();
    }

    /** @throws RuleViolation when it cannot be an address; nothing tells whether it is known */
    public void ask(String typed) {
        asking.ask(typed, LinkKind.PASSWORD);
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
