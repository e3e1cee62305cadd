package passerelle.assessment;

import java.net.URI;
import java.net.URISyntaxException;
import passerelle.shared.RuleViolation;

/** A web page that backs an answer. Without a title its address stands for it. */
public record NewLink(String url, String title) {

    /**
     * @throws RuleViolation unless the address starts with http:// or https:// and has a host, at most 1,000 characters
     */
    public NewLink {
        url = url.strip();
        title = title.strip();
        if (url.length() > 1000 || !isOfTheWeb(url)) {
            throw new RuleViolation("assessment.error.link");
        }
        if (title.isBlank()) {
            title = url.length() > 200 ? url.substring(0, 200) : url;
        }
        if (title.length() > 200) {
            throw new RuleViolation("assessment.error.link.title", title.length());
        }
    }

    private static boolean isOfTheWeb(String url) {
        try {
            var address = new URI(url);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
