package passerelle.practice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import passerelle.shared.RuleViolation;

/** Where more is said of a good practice: an address on the web and, if it has one, its title. */
@Embeddable
public record PracticeLink(String title, String url) implements Serializable {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws RuleViolation when it is no address on the web */
    public PracticeLink {
        title = PracticeContact.line(title);
        url = url.strip();
        if (url.length() > 1000 || !isOnTheWeb(url)) {
            throw new RuleViolation("practice.error.link", url);
        }
    }

    private static boolean isOnTheWeb(String url) {
        try {
            var address = new URI(url);
            return address.getHost() != null
                    && SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** The title or, without one, the address. */
    public String name() {
        return title.isEmpty() ? url : title;
    }
}
