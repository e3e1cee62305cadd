package passerelle.visit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;
import passerelle.visit.VisitDetails.VisitingExpert;

/** Who comes on a visit: experts and a representative of the Council of Europe. */
@Embeddable
class VisitTeam {

    @ElementCollection
    @CollectionTable(name = "expert_visit_expert", joinColumns = @JoinColumn(name = "visit_id"))
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private Set<AccountId> experts = new HashSet<>();

    /** The roles that the visit gave to its experts. */
    @ElementCollection
    @CollectionTable(name = "expert_visit_grant", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "grant_id")
    private Set<UUID> grants = new HashSet<>();

    private String representative = "";

    void follow(VisitPlan plan) {
        representative = plan.representative();
        experts.retainAll(plan.experts());
        experts.addAll(plan.experts());
    }

    void gave(UUID grant) {
        grants.add(grant);
    }

    /** Whether the role was the visit's gift; it is no longer. */
    boolean takeBack(UUID grant) {
        return grants.remove(grant);
    }

    /** @throws RuleViolation without expert or representative */
    void checkComplete() {
        if (experts.isEmpty()) {
            throw new RuleViolation("visit.error.expert.missing");
        }
        if (representative.isEmpty()) {
            throw new RuleViolation("visit.error.representative.missing");
        }
    }

    Set<AccountId> experts() {
        return Set.copyOf(experts);
    }

    List<VisitingExpert> experts(Map<AccountId, String> names) {
        return experts.stream()
                .map(expert -> new VisitingExpert(expert, names.getOrDefault(expert, "")))
                .sorted(Comparator.comparing(VisitingExpert::name))
                .toList();
    }

    /** As the history keeps it. */
    String words() {
        return representative.isEmpty() ? "–" : representative;
    }

    /** Blank while nobody is named. */
    String representative() {
        return representative;
    }
}
