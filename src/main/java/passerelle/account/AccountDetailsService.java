package passerelle.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/** Finds who wants to sign in. Closed accounts and those without a password do not exist for the login. */
@Component
class AccountDetailsService implements UserDetailsService {

    private final Accounts accounts;

    AccountDetailsService(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return accounts.findByEmail(address(email))
                .filter(account -> account.password() != null && !account.isClosed())
                .map(account -> new SignedIn(
                        account.id(), account.name(), account.email().value(), account.password()))
                .orElseThrow(() -> new UsernameNotFoundException("No account"));
    }

    private static EmailAddress address(String email) {
        try {
            return new EmailAddress(email);
        } catch (RuleViolation unreadable) {
            throw new UsernameNotFoundException("No account", unreadable);
        }
    }
}
