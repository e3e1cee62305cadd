package passerelle.account.ui;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Accounts that the login page offers; only a demo does. */
@NamedInterface("hints")
public interface LoginHints {

    List<Hint> all();

    /** @param label the translation key of what the account is, such as the coordinator of Valmora */
    record Hint(String label, String place, String email, String password) {}
}
