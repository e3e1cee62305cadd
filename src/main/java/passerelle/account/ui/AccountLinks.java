package passerelle.account.ui;

import com.vaadin.flow.router.QueryParameters;
import org.springframework.modulith.NamedInterface;
import passerelle.shared.AccountId;

/** The addresses of the secretariat's pages on accounts, for links from elsewhere. */
@NamedInterface("links")
public final class AccountLinks {

    private AccountLinks() {}

    public static String to(AccountId id) {
        return "accounts/" + id.value();
    }

    /** The list, narrowed to what has the text in it. */
    public static String all(String text) {
        return "accounts?" + QueryParameters.of("text", text).getQueryString();
    }
}
