package passerelle.account.token;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/**
 * A token that somebody wants.
 *
 * @param name by which its owner tells it from others, at most {@value #LONGEST} characters
 * @param lastDay on which it still lets in; null for no end
 */
public record NewToken(String name, @Nullable LocalDate lastDay) {

    public static final int LONGEST = 80;

    /** @throws RuleViolation without a name, or with a long one */
    public NewToken {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RuleViolation("account.token.error.name", LONGEST);
        }
    }
}
