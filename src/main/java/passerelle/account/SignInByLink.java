package passerelle.account;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/** What somebody may do who signs in by a link in a mail instead of a password. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class SignInByLink {

    private final LinkAsking asking;
    private final LinkSending links;

    SignInByLink(LinkAsking asking, LinkSending links) {
        this.asking = asking;
        this.links = links;
    }

    @Transactional(readOnly = true)
    public boolean isOffered() {
        return asking.isOffered();
    }

    /** @throws RuleViolation when it cannot be an address; nothing tells whether it is known */
    public void ask(String typed) {
        asking.ask(typed, LinkKind.SIGN_IN);
    }

    /** Whom the link lets in; nobody when it is unknown, used or older than 15 minutes. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> holder(OneTimeCode code) {
        return links.holder(code, LinkKind.SIGN_IN).map(Account::email);
    }
}
