package passerelle.delegation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.AnswerLimits;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.PartsInHand;
import passerelle.shared.AccountId;

/**
 * A contributor who was ever asked for a part of a sheet answers what is in their hands now, and nothing else of it. Who
 * was never asked answers everything, unless they see their part alone, and so do the coordinators and the secretariat.
 */
@Component
class DelegationLimits implements AnswerLimits, PartsInHand {

    private final Delegations delegations;
    private final CurrentUser user;

    DelegationLimits(Delegations delegations, CurrentUser user) {
        this.delegations = delegations;
        this.user = user;
    }

    @Override
    public AnswerLimit of(AssessmentDetails assessment) {
        var person = user.account();
        return person == null || user.is(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR)
                ? AnswerLimit.NONE
                : limit(delegations.everAsked(assessment.id(), person), user.seesOwnPart(assessment.city()));
    }

    /** Whoever was asked has a line of their own. */
    @Override
    public boolean asksItself(AssessmentDetails assessment) {
        var person = user.account();
        return person != null && !delegations.everAsked(assessment.id(), person).isEmpty();
    }

    @Override
    public Set<String> of(AssessmentId sheet, AccountId person) {
        return inHand(delegations.everAsked(sheet, person));
    }

    private static Set<String> inHand(List<Delegation> everAsked) {
        return everAsked.stream()
                .filter(Delegation::stands)
                .flatMap(delegation -> delegation.fields().stream())
                .collect(Collectors.toSet());
    }

    /** @param narrowed whether the person answers nothing that was not asked */
    static AnswerLimit limit(List<Delegation> everAsked, boolean narrowed) {
        if (everAsked.isEmpty() && !narrowed) {
            return AnswerLimit.NONE;
        }
        var inHand = inHand(everAsked);
        return field -> inHand.contains(field) ? Optional.empty() : Optional.of("delegation.closed");
    }
}
