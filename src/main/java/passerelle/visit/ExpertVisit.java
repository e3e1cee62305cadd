package passerelle.visit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.audit.Act;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Period;
import passerelle.shared.RuleViolation;
import passerelle.visit.VisitDetails.VisitingExpert;

/** Experts and a representative of the Council of Europe come to a city, once per round. It is called off, never deleted. */
@Entity
class ExpertVisit {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VisitId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Column(name = "round_year")
    private int round;

    private @Nullable Integer roundSlot;

    @Embedded
    @AttributeOverride(name = "first", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "last", column = @Column(name = "ends_on"))
    private Period period;

    @ElementCollection
    @CollectionTable(name = "expert_visit_expert", joinColumns = @JoinColumn(name = "visit_id"))
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private Set<AccountId> experts = new HashSet<>();

    /** The roles that it gave to its experts. */
    @ElementCollection
    @CollectionTable(name = "expert_visit_grant", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "grant_id")
    private Set<UUID> grants = new HashSet<>();

    private String representative;

    @Enumerated(EnumType.STRING)
    private CostBearer costs;

    @Enumerated(EnumType.STRING)
    private VisitStatus status = VisitStatus.PLANNED;

    private LocalDate plannedOn;
    private @Nullable LocalDate closedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected ExpertVisit() {}

    @SuppressWarnings("NullAway.Init") // planned before it is saved
    ExpertVisit(CityId city, VisitPlan plan, LocalDate today) {
        this.id = VisitId.create();
        this.city = city;
        this.plannedOn = today;
        follow(plan);
    }

    /** @throws RuleViolation when it is called off, or closed and what closing asks for would be gone */
    final void follow(VisitPlan plan) {
        if (status == VisitStatus.CALLED_OFF) {
            throw new RuleViolation("visit.error.called.off");
        }
        round = plan.round();
        roundSlot = round;
        period = plan.period();
        representative = plan.representative();
        costs = plan.costs();
        experts.retainAll(plan.experts());
        experts.addAll(plan.experts());
        if (closedOn != null) {
            checkClosing(closedOn);
        }
    }

    /** @throws RuleViolation without expert or representative, before the visit's last day, or in the future */
    void close(LocalDate on, LocalDate today) {
        checkClosing(on);
        if (on.isAfter(today)) {
            throw new RuleViolation("visit.error.closed.future", on);
        }
        moveTo(VisitStatus.CLOSED);
        closedOn = on;
    }

    /** It was closed by mistake. */
    void reopen() {
        moveTo(VisitStatus.PLANNED);
        closedOn = null;
    }

    void callOff() {
        moveTo(VisitStatus.CALLED_OFF);
        roundSlot = null;
    }

    void gave(UUID grant) {
        grants.add(grant);
    }

    /** Whether the role was its gift; it is no longer. */
    boolean takeBack(UUID grant) {
        return grants.remove(grant);
    }

    private void checkClosing(LocalDate on) {
        if (experts.isEmpty()) {
            throw new RuleViolation("visit.error.expert.missing");
        }
        if (representative.isEmpty()) {
            throw new RuleViolation("visit.error.representative.missing");
        }
        if (on.isBefore(period.last())) {
            throw new RuleViolation("visit.error.closed.early", on, period.last());
        }
    }

    private void moveTo(VisitStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("visit.error.status", status, next);
        }
        status = next;
    }

    VisitId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    int round() {
        return round;
    }

    Period period() {
        return period;
    }

    VisitStatus status() {
        return status;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }

    Set<AccountId> experts() {
        return Set.copyOf(experts);
    }

    /** As the history keeps it. */
    String words() {
        return "%s, %s – %s, %s, %s"
                .formatted(
                        round,
                        period.first(),
                        period.last(),
                        representative.isEmpty() ? "–" : representative,
                        Act.word(costs));
    }

    VisitDetails details(Map<AccountId, String> names) {
        var team = experts.stream()
                .map(expert -> new VisitingExpert(expert, names.getOrDefault(expert, "")))
                .sorted(Comparator.comparing(VisitingExpert::name))
                .toList();
        return new VisitDetails(id, city, round, period, team, representative, costs, status, plannedOn, closedOn);
    }
}
