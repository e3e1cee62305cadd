package passerelle.journey;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The secretariat's decision that a city leaves a step out, until it is taken back. */
@Entity
class SkippedStep {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SkippedStepId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "round_year")
    private int round;

    private String reason;
    private Instant skippedAt;
    private String skippedBy;
    private @Nullable Instant takenBackAt;

    /** Empty once taken back, so that a unique key holds the active ones apart. */
    private @Nullable Boolean active = true;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected SkippedStep() {}

    SkippedStep(CityId city, Skip skip, Reason reason, Instant now, String person) {
        this.id = SkippedStepId.create();
        this.city = city;
        this.step = skip.step();
        this.round = skip.round();
        this.reason = reason.text();
        this.skippedAt = now;
        this.skippedBy = person;
    }

    void takeBack(Instant now) {
        if (takenBackAt != null) {
            throw new RuleViolation("journey.error.skip.taken.back");
        }
        takenBackAt = now;
        active = null;
    }

    SkippedStepId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    Skip skip() {
        return new Skip(step, round);
    }

    SkippedRow row() {
        return new SkippedRow(id, step, round, reason, skippedAt, skippedBy);
    }
}
