package passerelle.membership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Reason;

/** From that day on the city is suspended, withdrawn, has declined, or is back; and why. */
@Entity
class StandingDecision {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DecisionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_on")
    private LocalDate on;

    private String reason;

    /** Empty once withdrawn, so that a unique key holds the others apart. */
    private @Nullable Boolean active = true;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected StandingDecision() {}

    StandingDecision(CityId city, Decision decision, LocalDate on, Reason reason) {
        this.id = DecisionId.create();
        this.city = city;
        this.decision = decision;
        this.on = on;
        this.reason = reason.text();
    }

    void moveTo(LocalDate on) {
        InForce.check(active);
        this.on = on;
    }

    void withdraw() {
        InForce.check(active);
        active = null;
    }

    CityId city() {
        return city;
    }

    DecisionRow row() {
        return new DecisionRow(id, decision, on, reason);
    }
}
