package passerelle.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in one spelling, at most 200 characters: in lower case, full-width letters as plain ones. */
@Embeddable
public record EmailAddress(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    private static final String WORD = "[!-~&&[^@<>,;\"().]]+";
    private static final Pattern PLAIN = Pattern.compile(WORD + "(\\." + WORD + ")*@([a-z0-9-]+\\.)+[a-z0-9-]{2,}");

    /** @throws RuleViolation when it is missing or cannot be an address */
    public EmailAddress {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (value.isBlank()) {
            throw new RuleViolation("email.error.missing");
        }
        if (value.length() > 200 || !SHAPE.matcher(value).matches()) {
            throw new RuleViolation("email.error.unreadable", value);
        }
    }

    /** Whether it has no letter of another script and no dot too many, by which one address passes for another. */
    public boolean isPlain() {
        return PLAIN.matcher(value).matches();
    }

    /**
     * The same for addresses that a reader takes for one another: it knows no dots, dashes or part after a plus, and no
     * difference between 0 and o, between 1, l and i.
     */
    public String look() {
        return value.replaceFirst("\\+[^@]*@", "@")
                .replace(".", "")
                .replace("-", "")
                .replace("_", "")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace("rn", "m")
                .replace("vv", "w");
    }
}
