package passerelle.visit;

import java.util.Set;
import passerelle.shared.AccountId;
import passerelle.shared.Period;
import passerelle.shared.RuleViolation;

/**
 * When a visit takes place, for which round, with whom and at whose cost.
 *
 * @param representative of the Council of Europe, by name; blank while nobody is named
 * @param confirmed whether somebody insists, although the Index report is not there yet
 */
public record VisitPlan(
        int round, Period period, Set<AccountId> experts, String representative, CostBearer costs, boolean confirmed) {

    static final int FIRST_ROUND = 2008;

    /** @throws RuleViolation for a round outside the programme's years or a name longer than 120 characters */
    public VisitPlan {
        representative = representative.strip();
        experts = Set.copyOf(experts);
        if (round < FIRST_ROUND || round > period.last().getYear()) {
            throw new RuleViolation("visit.error.round", Integer.toString(round), period);
        }
        if (representative.length() > 120) {
            throw new RuleViolation("visit.error.representative.long");
        }
    }
}
