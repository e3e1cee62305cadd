package passerelle.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.GrantService;
import passerelle.account.InvitationService;
import passerelle.account.NewGrant;
import passerelle.account.Password;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;

/** Makes people who can sign in by the login page: invited, and with a password they chose. */
@TestComponent
public class Logins {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final AccountService accounts;
    private final GrantService grants;
    private final InvitationService invitations;

    Logins(AccountService accounts, GrantService grants, InvitationService invitations) {
        this.accounts = accounts;
        this.grants = grants;
        this.invitations = invitations;
    }

    /** What the person types into the login page. */
    public record Login(String email, String password) {}

    public Login add(Role role, Locale language, CityId... cities) {
        var name = role.name().toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        var login = new Login(name + "@example.org", "a footbridge of " + name);
        var code = Acting.asSystem(() -> {
            var account = accounts.create(name, new EmailAddress(login.email()), language.getLanguage());
            if (cities.length == 0) {
                grants.grant(account, new NewGrant(role, null, LONG_AGO, null));
            }
            List.of(cities).forEach(city -> grants.grant(account, new NewGrant(role, city, LONG_AGO, null)));
            return accounts.invite(account);
        });
        invitations.accept(code, new Password(login.password()));
        return login;
    }
}
