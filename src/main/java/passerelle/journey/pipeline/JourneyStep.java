package passerelle.journey.pipeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.account.Role;
import passerelle.journey.Step;
import passerelle.journey.StepState;
import passerelle.journey.StepStatus;
import passerelle.shared.CityId;

/** The outcome of the journey's rule for one step, kept so that boards filter and sort in the database. */
@Entity
class JourneyStep {

    /** Where it stands in the network. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "city_id"))
            CityId city,

            @Column(name = "round_year") int round,
            @Enumerated(EnumType.STRING) Step step)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private StepStatus status;

    private @Nullable LocalDate since;
    private @Nullable LocalDate due;
    private @Nullable LocalDate notBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable Role actor;

    @Column(name = "is_next")
    private boolean next;

    /** On the row where the city stands: the earliest due date of all its steps. */
    private @Nullable LocalDate earliestDue;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected JourneyStep() {}

    @SuppressWarnings("NullAway.Init") // follows before it is saved
    JourneyStep(Key key) {
        this.key = key;
    }

    static Key key(CityId city, StepState state) {
        return new Key(city, state.round(), state.step());
    }

    JourneyStep follow(StepState state, @Nullable LocalDate earliestDue) {
        this.status = state.status();
        this.since = state.since();
        this.due = state.due();
        this.notBefore = state.notBefore();
        this.actor = state.actor();
        this.next = state.next();
        this.earliestDue = state.next() ? earliestDue : null;
        return this;
    }

    Key key() {
        return key;
    }

    @Nullable LocalDate earliestDue() {
        return earliestDue;
    }

    StepState state() {
        return new StepState(key.step(), key.round(), status, since, due, notBefore, actor, next);
    }
}
