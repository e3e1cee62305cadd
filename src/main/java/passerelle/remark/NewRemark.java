package passerelle.remark;

import java.util.Set;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;

/**
 * Words about to be said.
 *
 * @param language in which they are written: {@code en} or {@code fr}
 * @param mentioned whose home is to tell them
 */
public record NewRemark(String body, String language, Set<AccountId> mentioned) {

    /** @throws RuleViolation when nothing is said */
    public NewRemark {
        body = body.strip();
        mentioned = Set.copyOf(mentioned);
        if (body.isEmpty()) {
            throw new RuleViolation("remark.error.blank");
        }
    }
}
