package passerelle.account;

import java.nio.charset.StandardCharsets;
import passerelle.shared.RuleViolation;

/** A password as somebody chose it: 12 to 72 characters in UTF-8 bytes, the most that the hash takes in. */
public record Password(String clear) {

    /** @throws RuleViolation when it is too short or too long */
    public Password {
        if (clear.codePointCount(0, clear.length()) < 12) {
            throw new RuleViolation("password.error.short");
        }
        if (clear.getBytes(StandardCharsets.UTF_8).length > 72) {
            throw new RuleViolation("password.error.long");
        }
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
