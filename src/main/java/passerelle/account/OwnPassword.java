package passerelle.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.RuleViolation;

/** The password of whoever is signed in. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnPassword {

    private final Accounts accounts;
    private final CurrentUser user;
    private final PasswordEncoder encoder;
    private final PasswordChange change;

    OwnPassword(Accounts accounts, CurrentUser user, PasswordEncoder encoder, PasswordChange change) {
        this.accounts = accounts;
        this.user = user;
        this.encoder = encoder;
        this.change = change;
    }

    /**
     * Whoever finds the page open cannot take the account: the present password is asked for.
     *
     * @throws RuleViolation when the present one is another, or the new one too easy to guess
     */
    public void change(String present, Password next) {
        var account = accounts.findById(user.id()).orElseThrow();
        if (!encoder.matches(present, account.password())) {
            throw new RuleViolation("password.error.present");
        }
        change.to(account, next);
    }
}
