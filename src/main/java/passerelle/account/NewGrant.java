package passerelle.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** A role about to be given to somebody. */
public record NewGrant(
        Role role,
        @Nullable CityId city,
        LocalDate from,
        @Nullable LocalDate until) {

    /** @throws RuleViolation when the city is missing or out of place, or when it ends before it starts */
    public NewGrant {
        if (role.needsCity() && city == null) {
            throw new RuleViolation("grant.error.city.missing");
        }
        if (role.isNetworkWide() && city != null) {
            throw new RuleViolation("grant.error.city.idle");
        }
        if (until != null && until.isBefore(from)) {
            throw new RuleViolation("period.error.ends.before.start", from, until);
        }
    }
}
