package passerelle.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, in lower case; at most 200 characters. */
@Embeddable
public record EmailAddress(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    /** @throws RuleViolation when it is missing or cannot be an address */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isBlank()) {
            throw new RuleViolation("email.error.missing");
        }
        if (value.length() > 200 || !SHAPE.matcher(value).matches()) {
            throw new RuleViolation("email.error.unreadable", value);
        }
    }
}
