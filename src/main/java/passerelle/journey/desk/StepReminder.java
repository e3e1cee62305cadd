package passerelle.journey.desk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.journey.Step;
import passerelle.journey.StepState;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** The secretariat reminded a city of a step that waits for it. It is spent once the step is done or left out. */
@Entity
class StepReminder {

    static final int LONGEST_NOTE = 200;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "round_year")
    private int round;

    private LocalDate untilDay;
    private String note;
    private Instant remindedAt;
    private String remindedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected StepReminder() {}

    /** @throws RuleViolation for a note that is too long */
    @SuppressWarnings("NullAway.Init") // sent before it is saved
    StepReminder(CityId city, StepState step, LocalDate until, String note) {
        if (note.strip().length() > LONGEST_NOTE) {
            throw new RuleViolation("journey.remind.error.note", LONGEST_NOTE);
        }
        this.id = UUID.randomUUID();
        this.city = city;
        this.step = step.step();
        this.round = step.round();
        this.untilDay = until;
        this.note = note.strip();
    }

    StepReminder by(String person, Instant now) {
        this.remindedBy = person;
        this.remindedAt = now;
        return this;
    }

    UUID id() {
        return id;
    }
}
