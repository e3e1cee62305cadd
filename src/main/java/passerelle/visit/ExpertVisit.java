package passerelle.visit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import passerelle.audit.Act;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Period;
import passerelle.shared.RuleViolation;

/**
 * Experts and a representative of the Council of Europe come to a city, once per round. It is called off, never
 * deleted.
 */
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

    @Embedded
    private VisitTeam team = new VisitTeam();

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
        costs = plan.costs();
        team.follow(plan);
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

    private void checkClosing(LocalDate on) {
        team.checkComplete();
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

    VisitTeam team() {
        return team;
    }

    /** As the history keeps it. */
    String words() {
        return "%s, %s – %s, %s, %s".formatted(round, period.first(), period.last(), team.words(), Act.word(costs));
    }

    VisitDetails details(Map<AccountId, String> names) {
        var people = team.experts(names);
        var representative = team.representative();
        return new VisitDetails(id, city, round, period, people, representative, costs, status, plannedOn, closedOn);
    }
}
