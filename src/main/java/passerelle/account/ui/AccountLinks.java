package passerelle.account.ui;

import com.vaadin.flow.router.QueryParameters;
import org.springframework.modulith.NamedInterface;
import passerelle.shared.AccountId;

/** The addresses of the pages on accounts, for links from elsewhere. */
@NamedInterface("links")
public final class AccountLinks {

    /** The page of whoever reads, on which people settle things for themselves. */
    public static final String OWN = "account";

    private AccountLinks() {}

    public static String to(AccountId id) {
        return "accounts/" + id.value();
    }

    /** The list, narrowed to what has the text in it. */
    public static String all(String text) {
        return "accounts?" + QueryParameters.of("text", text).getQueryString();
    }
}
