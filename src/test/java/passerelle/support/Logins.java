package passerelle.support;

import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.InvitationService;
import passerelle.account.Password;
import passerelle.account.Role;
import passerelle.shared.CityId;

/** Makes people who can sign in by the login page: invited, and with a password they chose. */
@TestComponent
public class Logins {

    private final Users users;
    private final AccountService accounts;
    private final InvitationService invitations;

    Logins(Users users, AccountService accounts, InvitationService invitations) {
        this.users = users;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** What the person types into the login page. */
    public record Login(String email, String password) {}

    public Login add(Role role, Locale language, CityId... cities) {
        var name = Users.name(role);
        var login = new Login(name + "@example.org", "a footbridge of " + name);
        var account = users.add(name, language, role, cities);
        invitations.accept(Acting.asSystem(() -> accounts.invite(account)), new Password(login.password()));
        return login;
    }
}
