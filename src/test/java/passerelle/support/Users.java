package passerelle.support;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** A new person who holds the role: for each of the cities, unless it reaches all of them. */
    public AccountId add(Role role, CityId... cities) {
        return add(name(role), Locale.ENGLISH, role, cities);
    }

    /** As {@link #add(Role, CityId...)}; the address is that of the name at example.org. */
    AccountId add(String name, Locale language, Role role, CityId... cities) {
        return Acting.asSystem(() -> {
            var account = accounts.create(name, new EmailAddress(name + "@example.org"), language.getLanguage());
            var held = role.isNetworkWide() || cities.length == 0 ? Stream.of((CityId) null) : Stream.of(cities);
            held.forEach(city -> grants.grant(account, new NewGrant(role, city, LONG_AGO, null)));
            return account;
        });
    }

    /** Of somebody in the role, different each time. */
    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
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
