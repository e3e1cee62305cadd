package passerelle.account;

import java.nio.charset.StandardCharsets;
import passerelle.shared.RuleViolation;

/** A password as somebody chose it: 12 to 72 characters in UTF-8 bytes, the most that the hash takes in. */
public record Password(String clear) {

    /** @throws RuleViolation when it is too short, too long or one that everybody tries first */
    public Password {
        if (clear.codePointCount(0, clear.length()) < 12) {
            throw new RuleViolation("password.error.short");
        }
        if (clear.getBytes(StandardCharsets.UTF_8).length > 72) {
            throw new RuleViolation("password.error.long");
        }
        if (CommonPasswords.has(clear)) {
            throw new RuleViolation("password.error.common");
        }
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
