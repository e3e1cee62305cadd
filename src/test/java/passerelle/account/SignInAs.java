package passerelle.account;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import passerelle.shared.AccountId;

/** Puts a person into the security context, as the login would. */
@TestComponent
public class SignInAs {

    private final Accounts accounts;
    private final Acting acting;

    SignInAs(Accounts accounts, Acting acting) {
        this.accounts = accounts;
        this.acting = acting;
    }

    public void as(AccountId account) {
        var person = accounts.findById(account).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(acting.authentication(
                new SignedIn(person.id(), person.name(), person.email().value(), null)));
        SecurityContextHolder.setContext(context);
    }
}
