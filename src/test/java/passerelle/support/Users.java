package passerelle.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.GrantService;
import passerelle.account.NewGrant;
import passerelle.account.Role;
import passerelle.account.SignInAs;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;

/** Makes people with roles and lets them act. */
@TestComponent
public class Users {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final AccountService accounts;
    private final GrantService grants;
    private final SignInAs signIn;

    Users(AccountService accounts, GrantService grants, SignInAs signIn) {
        this.accounts = accounts;
        this.grants = grants;
        this.signIn = signIn;
    }

    /** A new person who holds the role, for each of the cities or, without any, for none. */
    public AccountId add(Role role, CityId... cities) {
        return Acting.asSystem(() -> {
            var name = role.name().toLowerCase() + "-"
                    + UUID.randomUUID().toString().substring(0, 8);
            var account = accounts.create(name, new EmailAddress(name + "@example.org"), "en");
            if (cities.length == 0) {
                grants.grant(account, new NewGrant(role, null, LONG_AGO, null));
            }
            List.of(cities).forEach(city -> grants.grant(account, new NewGrant(role, city, LONG_AGO, null)));
            return account;
        });
    }

    /** Gives a person one more role. */
    public void also(AccountId account, Role role, CityId city) {
        Acting.asSystem(() -> grants.grant(account, new NewGrant(role, city, LONG_AGO, null)));
    }

    /** As {@link #add}, and from now on the test acts as that person. */
    public AccountId signIn(Role role, CityId... cities) {
        var account = add(role, cities);
        signIn(account);
        return account;
    }

    public void signIn(AccountId account) {
        signIn.as(account);
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }
}
