package passerelle.account;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.RuleViolation;

/** What people settle for themselves. */
@Service
@Transactional
public class OwnAccount {

    private final Accounts accounts;
    private final CurrentUser user;

    OwnAccount(Accounts accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    /**
     * The language of the person who is signed in: {@code en} or {@code fr}; nobody's when nobody is. Who sees as a
     * city changes nothing, so the language chosen meanwhile is the session's alone.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<String> language() {
        return Optional.ofNullable(user.account())
                .filter(person -> Viewing.current().isEmpty())
                .flatMap(accounts::findById)
                .map(Account::language);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public AccountRow details() {
        return accounts.findById(user.id()).orElseThrow().row();
    }

    /** @throws RuleViolation for a language other than {@code en} and {@code fr} */
    @PreAuthorize("isAuthenticated()")
    public void speak(String language) {
        if (!language.equals("en") && !language.equals("fr")) {
            throw new RuleViolation("account.error.language", language);
        }
        accounts.findById(user.id()).orElseThrow().speak(language);
    }
}
