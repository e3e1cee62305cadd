package passerelle.account.ui;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import passerelle.account.Role;

/** Accounts that the login page offers; only a demo does. */
@NamedInterface("hints")
public interface LoginHints {

    List<Hint> all();

    /** @param city whose account it is; blank for those of the network */
    record Hint(Role role, String city, String email, String password) {}
}
